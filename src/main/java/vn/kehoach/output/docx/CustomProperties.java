package vn.kehoach.output.docx;

import java.util.List;
import vn.kehoach.document.RegistryEntry;
import vn.kehoach.document.RegistryEntry.Value;

/**
 * Writes {@code docProps/custom.xml}: the data for the register, one property per value; Word lists them under
 * Properties.
 */
final class CustomProperties {

  /** The format id of every custom property (ECMA-376 part 1, 22.3). */
  private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  /** Ids 0 and 1 are reserved. */
  private static final int FIRST_ID = 2;

  private final Xml xml = new Xml().open("Properties")
      .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
      .with("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
  private int id = FIRST_ID;

  private CustomProperties() {}

  static byte[] of(RegistryEntry entry) {
    CustomProperties properties = new CustomProperties();
    entry.fields().forEach(properties::field);
    return properties.xml.close().bytes();
  }

  private void field(RegistryEntry.Field field) {
    if (field instanceof Value value) {
      property(value.name(), value);
    } else if (field instanceof RegistryEntry.Group group) {
      group.values().forEach(value -> property(group.name() + "." + value.name(), value));
    } else if (field instanceof RegistryEntry.Several several) {
      several(several.name(), several.entries());
    }
  }

  private void several(String name, List<List<Value>> entries) {
    for (int i = 0; i < entries.size(); i++) {
      String entry = name + "." + (i + 1) + ".";
      entries.get(i).forEach(value -> property(entry + value.name(), value));
    }
  }

  private void property(String name, Value value) {
    xml.open("property").with("fmtid", FORMAT).with("pid", id++).with("name", name)
        .words("vt:lpwstr", value.text().value()).close();
  }
}
