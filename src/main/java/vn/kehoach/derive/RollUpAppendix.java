package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.YamlPart;
import vn.kehoach.source.YamlPart.Words;
import vn.kehoach.source.YamlWriter;

/** A roll-up as appendices of a plan: two tables in the plan language, to be pasted or included. */
public final class RollUpAppendix {

  private RollUpAppendix() {}

  public static String yaml(RollUp rollUp) {
    YamlPart.Items appendices = new YamlPart.Items(List.of(
        appendix("TỔNG HỢP KẾT QUẢ GIAO NHIỆM VỤ CHO CÁC ĐƠN VỊ", rollUp.counts(),
            List.of("1", "9", "2", "2", "2", "2", "2")),
        appendix("TỔNG HỢP CHỈ TIÊU CỦA CÁC ĐƠN VỊ", rollUp.figures(),
            List.of("2", "7", "2", "2", "3", "3", "2", "2", "2", "2"))), false);
    return YamlWriter.write(new YamlPart.Builder().put("appendices", appendices).group(),
        List.of("Phụ lục tổng hợp do kehoach rollup ghi; chép khóa này vào kế hoạch hoặc báo cáo.")).text();
  }

  private static YamlPart appendix(String title, List<List<String>> table, List<String> widths) {
    List<YamlPart> columns = new ArrayList<>();
    for (int i = 0; i < table.get(0).size(); i++) {
      columns.add(new YamlPart.Builder()
          .put("title", Words.of(table.get(0).get(i)))
          .put("width", Words.of(widths.get(i)))
          .put("align", Words.of(i == 1 ? "left" : "center"))
          .compact());
    }
    List<YamlPart> rows = new ArrayList<>();
    for (List<String> row : table.subList(1, table.size())) {
      rows.add(new YamlPart.Items(row.stream().<YamlPart>map(Words::of).toList(), true));
    }
    YamlPart.Group body = new YamlPart.Builder()
        .put("columns", new YamlPart.Items(columns, false))
        .put("rows", new YamlPart.Items(rows, false))
        .group();
    YamlPart.Group item = new YamlPart.Builder().put("table", body).group();
    return new YamlPart.Builder()
        .put("title", Words.of(title))
        .put("orientation", Words.of("landscape"))
        .put("items", new YamlPart.Items(List.of(item), false))
        .group();
  }
}
