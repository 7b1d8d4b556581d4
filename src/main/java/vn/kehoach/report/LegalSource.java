package vn.kehoach.report;

import vn.kehoach.source.Language;

/**
 * Formats the legal source of a rule. In English the names of the parts (Điều, khoản, Phụ lục) are translated; the
 * number of the document stays, so that it can be found.
 */
final class LegalSource {

  /** Longer words before shorter ones that they begin with. */
  private static final String[][] ENGLISH = {
    {"Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
        "Law on Organisation of Local Government of 16 June 2025"},
    {"về cơ cấu tổ chức của Chính phủ", "on the structure of the Government"},
    {"về thành lập thành phố Huế trực thuộc trung ương", "on the centrally run city of Huế"},
    {"về sắp xếp đơn vị hành chính cấp tỉnh", "on the arrangement of provincial administrative units"},
    {"Nghị định số", "Decree"}, {"Nghị định", "Decree"},
    {"Nghị quyết số", "Resolution"}, {"Nghị quyết", "Resolution"},
    {"Hướng dẫn số", "Guideline"}, {"Hướng dẫn", "Guideline"},
    {"Quy định số", "Regulation"}, {"Quy định", "Regulation"},
    {"Phụ lục", "Appendix"}, {"Phần", "Part"}, {"Mục", "Section"}, {"Mẫu", "Model"}, {"Điều", "Article"},
    {"địa danh và ngày tháng năm", "place and date"},
    {"địa điểm và ngày tháng năm ban hành", "place and date of issue"},
    {"khoản", "clause"}, {"điểm", "point"},
    {"thể thức đề ký, chức vụ, họ tên", "signing authority, titles and names"},
    {"quyền hạn, chức vụ, họ tên người ký", "signing authority, title and name of the signer"},
    {"tên loại và trích yếu", "type and subject"}, {"số và ký hiệu", "number and symbol"},
    {"căn cứ ban hành", "legal basis"}, {"nội dung văn bản", "content"}, {"thể thức văn bản", "form of documents"},
    {"thể thức trang", "page"}, {"nơi nhận", "recipients"}, {"phụ lục", "appendices"},
  };

  private LegalSource() {}

  static String in(Language language, String clause) {
    String said = clause;
    for (int i = 0; language == Language.EN && i < ENGLISH.length; i++) {
      said = said.replace(ENGLISH[i][0], ENGLISH[i][1]);
    }
    return said;
  }
}
