package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * What the register of outgoing documents is told about one (thông tin đầu vào của dữ liệu quản lý văn bản đi; Decree
 * 30, Appendix VI, part II), under the names of the appendix and in its order. What the office's system assigns itself
 * is not here.
 *
 * @param clause the clause that sets the lengths
 */
public record RegistryEntry(List<Field> fields, @Nullable String clause) {

  /** Of the fields, in XML and in the metadata of a PDF; those want it to end in a sign that no name holds. */
  public static final String NAMESPACE = "urn:kehoach:van-ban-di#";

  /** The entry of a document nothing is known about. */
  public static final RegistryEntry NONE = new RegistryEntry(List.of(), null);

  /** A field or several that belong together. */
  public sealed interface Field {
    String name();
  }

  /** @param longest in characters */
  public record Value(String name, Text text, boolean isNumber, int longest) implements Field {

    /** A number by its kind and by what was typed. */
    public boolean holdsNumber() {
      return isNumber && text.value().matches("\\d+");
    }
  }

  /** Fields of one thing: who signs. */
  public record Group(String name, List<Value> values) implements Field {}

  /** Fields of several things of a kind: to whom it goes. */
  public record Several(String name, List<List<Value>> entries) implements Field {}

  public RegistryEntry {
    fields = List.copyOf(fields);
  }

  /** All values, those of groups in their place. */
  public List<Value> values() {
    List<Value> values = new ArrayList<>();
    for (Field field : fields) {
      if (field instanceof Value value) {
        values.add(value);
      } else if (field instanceof Group group) {
        values.addAll(group.values());
      } else if (field instanceof Several several) {
        several.entries().forEach(values::addAll);
      }
    }
    return values;
  }

  /**
   * What a document system would refuse.
   *
   * @param plan where words of our own count as standing
   */
  public void report(Source plan, Problems problems) {
    for (Value value : values()) {
      String words = value.text().value();
      int length = words.codePointCount(0, words.length());
      Span place = value.text().spanOr(plan.whole());
      if (value.isNumber() && !value.holdsNumber()) {
        problems.add(Problem.error("metadata/not-a-number", place,
                value.name() + " phải là một số, không phải “" + words + "”",
                value.name() + " is a number, not “" + words + "”")
            .hint("chỉ viết chữ số", "write digits only").cite(clause));
      } else if (length > value.longest()) {
        problems.add(tooLong(value, length, place));
      }
    }
  }

  private Problem tooLong(Value value, int length, Span place) {
    return Problem.error("metadata/too-long", place,
            value.name() + " dài " + length + " ký tự, hệ thống quản lý văn bản chỉ nhận " + value.longest(),
            value.name() + " has " + length + " characters; document systems take " + value.longest())
        .hint("rút gọn còn " + value.longest() + " ký tự, hoặc dựng không có --metadata",
            "shorten it to " + value.longest() + " characters, or render without --metadata")
        .cite(clause);
  }
}
