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
 * The data about a document for the register of outgoing documents (thông tin đầu vào của dữ liệu quản lý văn bản đi;
 * Decree 30, Appendix VI, part II), with the names and in the order of the appendix. Fields that the document
 * management system assigns itself are omitted.
 *
 * @param clause the clause that limits the lengths
 */
public record RegistryEntry(List<Field> fields, @Nullable String clause) {

  /**
   * The XML namespace of the fields, also used in PDF metadata, which requires it to end in a character that cannot be
   * part of a name.
   */
  public static final String NAMESPACE = "urn:kehoach:van-ban-di#";

  /** The entry of a document without data. */
  public static final RegistryEntry NONE = new RegistryEntry(List.of(), null);

  /** A field, or a group of fields. */
  public sealed interface Field {
    String name();
  }

  /**
   * @param longest the maximum length in characters
   */
  public record Value(String name, Text text, boolean isNumber, int longest) implements Field {

    /** Whether it is a number both by its kind and by its typed value. */
    public boolean holdsNumber() {
      return isNumber && text.value().matches("\\d+");
    }
  }

  /** The fields of one object, such as the signer. */
  public record Group(String name, List<Value> values) implements Field {}

  /** The fields of several objects of the same kind, such as the recipients. */
  public record Several(String name, List<List<Value>> entries) implements Field {}

  public RegistryEntry {
    fields = List.copyOf(fields);
  }

  /** All values, including those in groups, in order. */
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
   * Reports values that a document management system would reject.
   *
   * @param plan the place for values that are not from the file
   */
  public void report(Source plan, Problems problems) {
    for (Value value : values()) {
      String words = value.text().value();
      int length = words.codePointCount(0, words.length());
      Span place = value.text().spanOr(plan.whole());
      if (value.isNumber() && !value.holdsNumber()) {
        problems.add(Problem.error("metadata/not-a-number", place,
                value.name() + " phải là một số, không phải “" + words + "”",
                value.name() + " must be a number, not “" + words + "”")
            .hint("chỉ viết chữ số", "write only digits").cite(clause));
      } else if (length > value.longest()) {
        problems.add(tooLong(value, length, place));
      }
    }
  }

  private Problem tooLong(Value value, int length, Span place) {
    return Problem.error("metadata/too-long", place,
            value.name() + " dài " + length + " ký tự, hệ thống quản lý văn bản chỉ nhận " + value.longest(),
            value.name() + " has " + length + " characters; document management systems accept at most "
                + value.longest())
        .hint("rút gọn còn " + value.longest() + " ký tự, hoặc dựng không có --metadata",
            "shorten it to " + value.longest() + " characters, or render it without --metadata")
        .cite(clause);
  }
}
