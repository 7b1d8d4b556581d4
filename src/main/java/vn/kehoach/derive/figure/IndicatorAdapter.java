package vn.kehoach.derive.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Coverage;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Sentences;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Remarks;
import vn.kehoach.source.Text;

/** Adapts the parent's indicators (chỉ tiêu) to one kind of unit, before counts are divided. */
public final class IndicatorAdapter {

  /** "Tỷ lệ xã, phường, đặc khu đạt chuẩn": a rate or number of units. */
  private static final Pattern COUNTS_UNITS = Pattern.compile(
      "(?:Tỷ lệ|Tỉ lệ|Số(?: lượng)?) (?:các )?(tỉnh, thành phố|tỉnh|xã, phường|xã|phường|đặc khu|trường|nhà trường"
      + "|cơ sở giáo dục|địa phương|cơ sở Hội),? (?:có|tổ chức|đạt|được|hoàn thành|xã|phường|đặc khu|và)(?!\\p{L})");

  /** A region by its name; "Khu vực nông thôn" is a kind of area. */
  private static final Pattern REGION =
      Pattern.compile("(?:Khu vực|Vùng|Tiểu vùng|Cụm|Địa bàn) (?:[^\\p{Lu}]*\\p{Lu}|ven )");

  private final Lens lens;
  private final Sentences sentences;
  private final Remarks remarks;
  private final Coverage coverage;
  private final List<RecipePattern> elsewhere;

  public IndicatorAdapter(Lens lens, Sentences sentences, Remarks remarks, Coverage coverage) {
    this.lens = lens;
    this.sentences = sentences;
    this.remarks = remarks;
    this.coverage = coverage;
    this.elsewhere = lens.book().ofOthers(lens.recipe().elsewhereFigures());
  }

  /** Whether an indicator is a number of units, rather than of something that units have. */
  static boolean countsUnits(Indicator indicator) {
    return indicator.text() != null && indicator.text().value().startsWith("Số")
        && COUNTS_UNITS.matcher(indicator.text().value()).lookingAt();
  }

  /** The ids of indicators that are kept. */
  public List<Text> ids(List<Text> ids) {
    return ids.stream().filter(id -> !lens.recipe().drop().contains(id.value()) && !isElsewhere(id)).toList();
  }

  private boolean isElsewhere(Text id) {
    return lens.parent().nodes().stream().flatMap(node -> node.indicators().stream())
        .filter(one -> one.id() != null && one.id().value().equals(id.value())).anyMatch(this::isElsewhere);
  }

  private boolean isElsewhere(Indicator indicator) {
    Text text = indicator.text();
    return text != null && (lens.kind().isNotCounted(text) || elsewhere.stream().anyMatch(kind -> kind.isIn(text))
        || Area.isElsewhere(text.value(), lens.book().words("${unit.level}")));
  }

  public List<Indicator> of(List<Indicator> indicators) {
    List<Indicator> own = new ArrayList<>();
    for (Indicator indicator : indicators) {
      String name = indicator.id() != null ? indicator.id().value()
          : "“" + Coverage.shorten(String.valueOf(indicator.text())) + "”";
      if (indicator.id() != null && lens.recipe().drop().contains(indicator.id().value())) {
        coverage.leave(name, "công thức bỏ", "dropped by the recipe");
      } else if (isElsewhere(indicator)) {
        coverage.leave(name, "chỉ tiêu của loại đơn vị khác", "indicator of another kind of unit");
      } else if (IndicatorKind.of(indicator) == IndicatorKind.RANK) {
        coverage.leave(name, "thứ hạng của cấp trên", "ranking of the parent");
      } else {
        own.add(indicator(indicator));
      }
    }
    return List.copyOf(own);
  }

  private Indicator indicator(Indicator indicator) {
    Text text = sentences.adaptOrNull(indicator.text());
    if (indicator.baseline() != null && text != null) {
      remarks.on(text, "xem lại: ghi hiện trạng của đơn vị (của cấp trên: " + indicator.baseline() + ")");
    }
    remarkScope(indicator, text);
    indicator.targets().forEach(figure -> sentences.remarkFaults(figure.value(), figure.value()));
    return new Indicator(indicator.span(), indicator.id(), text, indicator.unit(), indicator.compare(), null,
        indicator.targets(), indicator.parts());
  }

  /** Adds remarks if the indicator counts units, or is for one region of the parent. */
  private void remarkScope(Indicator indicator, @Nullable Text text) {
    if (text == null || indicator.text() == null) {
      return;
    }
    Matcher counted = COUNTS_UNITS.matcher(indicator.text().value());
    if (counted.lookingAt()) {
      remarks.on(text, "xem lại: cấp trên tính trên số " + counted.group(1) + "; đơn vị là một trong số đó");
    }
    boolean regions = indicator.parts().stream().map(Indicator.Figure::label)
        .anyMatch(label -> label != null && REGION.matcher(label.value()).lookingAt());
    if (regions) {
      remarks.on(text, "xem lại: cấp trên chia theo khu vực của mình; đơn vị ở trong một khu vực");
    }
  }
}
