package vn.kehoach.output.pdf;

import java.util.List;
import java.util.Map;
import vn.kehoach.document.RegistryEntry;
import vn.kehoach.document.RegistryEntry.Value;

/** The data for the register as XMP: a separate schema that describes itself, as PDF/A requires. */
final class RegistryXmp {

  private static final String PREFIX = "vanban";

  /** The meaning of each field, as named by the decree. */
  private static final Map<String, String> MEANINGS = Map.ofEntries(
      Map.entry("TypeName", "Tên loại văn bản"),
      Map.entry("CodeNumber", "Số của văn bản"),
      Map.entry("CodeNotation", "Ký hiệu của văn bản"),
      Map.entry("IssuedDate", "Ngày, tháng, năm văn bản"),
      Map.entry("OrganName", "Tên cơ quan, tổ chức ban hành văn bản"),
      Map.entry("Subject", "Trích yếu nội dung"),
      Map.entry("Language", "Ngôn ngữ"),
      Map.entry("Position", "Chức vụ của người ký"),
      Map.entry("FullName", "Họ tên người ký"),
      Map.entry("To", "Nơi nhận"),
      Map.entry("Priority", "Mức độ khẩn"),
      Map.entry("IssuedAmount", "Số lượng bản phát hành"));

  private final Xmp xmp;
  private final RegistryEntry entry;

  RegistryXmp(Xmp xmp, RegistryEntry entry) {
    this.xmp = xmp;
    this.entry = entry;
  }

  void write() {
    if (entry.fields().isEmpty()) {
      return;
    }
    xmp.line("<rdf:Description rdf:about=\"\" xmlns:" + PREFIX + "=\"" + RegistryEntry.NAMESPACE + "\">");
    for (RegistryEntry.Field field : entry.fields()) {
      if (field instanceof RegistryEntry.Several several) {
        xmp.collection(PREFIX + ":" + field.name(), "Seq", "", firsts(several));
      } else {
        simple(field).forEach(value -> xmp.element(PREFIX + ":" + value.name(), value.text().value()));
      }
    }
    xmp.line("</rdf:Description>");
  }

  /** Writes the schema description: exactly the fields that are written. */
  void describe() {
    if (entry.fields().isEmpty()) {
      return;
    }
    xmp.schema("Dữ liệu quản lý văn bản đi", RegistryEntry.NAMESPACE, PREFIX, () -> {
      for (RegistryEntry.Field field : entry.fields()) {
        if (field instanceof RegistryEntry.Several) {
          property(field.name(), "Seq Text");
        } else {
          simple(field).forEach(value -> property(value.name(), value.holdsNumber() ? "Integer" : "Text"));
        }
      }
    });
  }

  private void property(String name, String type) {
    xmp.property(name, type, "external", MEANINGS.getOrDefault(name, name));
  }

  /** The values of a group are written individually here, because their names are unique. */
  private static List<Value> simple(RegistryEntry.Field field) {
    return field instanceof Value value ? List.of(value) : ((RegistryEntry.Group) field).values();
  }

  private static List<String> firsts(RegistryEntry.Several several) {
    return several.entries().stream().map(values -> values.get(0).text().value()).toList();
  }
}
