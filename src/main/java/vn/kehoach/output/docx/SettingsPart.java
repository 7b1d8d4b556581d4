package vn.kehoach.output.docx;

import java.util.List;

/** Writes {@code word/settings.xml}: the mode of current Word, so that it shows no compatibility banner. */
final class SettingsPart {

  /** The layout of Word 2013 and later. */
  private static final int MODE = 15;

  private static final String OF_WORD = "http://schemas.microsoft.com/office/word";

  private SettingsPart() {}

  static byte[] bytes(boolean withNotes) {
    Xml xml = new Xml().open("w:settings").with("xmlns:w", Body.WORD);
    xml.open("w:zoom").with("w:percent", 100).close();
    xml.value("w:defaultTabStop", 720).value("w:characterSpacingControl", "doNotCompress");
    if (withNotes) {
      xml.open("w:footnotePr");
      for (int id : List.of(Notes.SEPARATOR, Notes.CONTINUATION)) {
        xml.open("w:footnote").with("w:id", id).close();
      }
      xml.close();
    }
    // a line that ends at our own line break is not stretched
    xml.open("w:compat").empty("w:doNotExpandShiftReturn");
    mode(xml, "compatibilityMode", MODE);
    mode(xml, "overrideTableStyleFontSizeAndJustification", 1);
    mode(xml, "enableOpenTypeFeatures", 1);
    mode(xml, "doNotFlipMirrorIndents", 1);
    mode(xml, "differentiateMultirowTableHeaders", 1);
    mode(xml, "useWord2013TrackBottomHyphenation", 0);
    xml.close();
    xml.value("w:decimalSymbol", ",").value("w:listSeparator", ";");
    return xml.close().bytes();
  }

  private static void mode(Xml xml, String name, int value) {
    xml.open("w:compatSetting").with("w:name", name).with("w:uri", OF_WORD).with("w:val", value).close();
  }
}
