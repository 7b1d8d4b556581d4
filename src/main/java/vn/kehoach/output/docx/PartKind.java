package vn.kehoach.output.docx;

/** The kinds of parts: their content types and relationship types (ECMA-376 part 1, section 11.3 and 15.2). */
enum PartKind {
  DOCUMENT("officeDocument", "wordprocessingml.document.main"),
  STYLES("styles", "wordprocessingml.styles"),
  SETTINGS("settings", "wordprocessingml.settings"),
  FONTS("fontTable", "wordprocessingml.fontTable"),
  HEADER("header", "wordprocessingml.header"),
  FOOTER("footer", "wordprocessingml.footer"),
  FOOTNOTES("footnotes", "wordprocessingml.footnotes"),
  APP("extended-properties", "extended-properties"),
  CUSTOM("custom-properties", "custom-properties"),
  CORE("", "");

  private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CORE_RELATIONSHIP =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

  private final String relationship;
  private final String type;

  PartKind(String relationship, String type) {
    this.relationship = relationship;
    this.type = type;
  }

  String relationship() {
    return this == CORE ? CORE_RELATIONSHIP : RELATIONSHIPS + relationship;
  }

  String contentType() {
    return this == CORE ? CORE_TYPE : "application/vnd.openxmlformats-officedocument." + type + "+xml";
  }
}
