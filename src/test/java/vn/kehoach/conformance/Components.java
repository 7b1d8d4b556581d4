package vn.kehoach.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;

/**
 * Finds the components of form (thành phần thể thức) on a sheet by their order and the words that the Decree or the
 * plan gives them; never by a style.
 */
record Components(Sheet sheet) {

  static final String QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  static final String TIEU_NGU = "Độc lập - Tự do - Hạnh phúc";

  Plan plan() {
    return sheet.specimen().plan();
  }

  /** Issued by itself, not attached to a decision. */
  boolean isOnItsOwn() {
    return plan().attachedTo() == null;
  }

  Piece quocHieu() {
    return sheet.piece(QUOC_HIEU);
  }

  Piece tieuNgu() {
    return sheet.piece(TIEU_NGU);
  }

  Optional<? extends Piece> parent() {
    return plan().header().parent().isEmpty() ? Optional.empty()
        : Optional.of(beforeType(capitals(joined(plan().header().parent()))));
  }

  Piece agency() {
    return beforeType(capitals(joined(plan().header().agency())));
  }

  Piece number() {
    return letterhead().stream().filter(piece -> piece.words().startsWith("Số:")).findFirst().orElseThrow();
  }

  Piece date() {
    return letterhead().stream().filter(piece -> piece.words().contains(", ngày")).findFirst().orElseThrow();
  }

  /** Everything above the name of the type. */
  List<? extends Piece> letterhead() {
    return sheet.pieces().subList(0, sheet.indexOf(type()));
  }

  private Piece beforeType(String words) {
    return letterhead().stream().filter(piece -> piece.words().equals(words)).findFirst()
        .orElseThrow(() -> new AssertionError("no “" + words + "” above the title"));
  }

  Piece type() {
    return sheet.pieces().stream().filter(piece -> piece.words().equals("KẾ HOẠCH")).findFirst().orElseThrow();
  }

  Piece subject() {
    return after(type(), 1);
  }

  /** The line "(Kèm theo ...)" under the title. */
  Optional<Piece> attached() {
    return isOnItsOwn() ? Optional.empty() : Optional.of(after(subject(), 1));
  }

  private Piece after(Piece piece, int places) {
    return sheet.pieces().get(sheet.indexOf(piece) + places);
  }

  List<? extends Piece> basis() {
    int start = sheet.indexOf(attached().orElse(subject())) + 1;
    return sheet.pieces().subList(start, start + plan().legalBasis().size());
  }

  /** The content (nội dung) from the opening to the closing words, without tables. */
  List<? extends Piece> content() {
    int start = sheet.indexOf(attached().orElse(subject())) + 1 + plan().legalBasis().size();
    return sheet.pieces().subList(start, endOfContent()).stream().filter(piece -> !sheet.isInTable(piece)).toList();
  }

  private int endOfContent() {
    List<? extends Piece> pieces = sheet.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      String words = pieces.get(i).words();
      boolean isFoot = i > sheet.indexOf(type()) && margins().contains(words);
      boolean isAppendix = words.matches("Phụ lục( [IVX]+)?") && !sheet.isInTable(pieces.get(i));
      if (words.equals("Nơi nhận:") || isAppendix || isFoot) {
        return i;
      }
    }
    return pieces.size();
  }

  /** The text in the margins of page 1. */
  List<String> margins() {
    List<String> words = new ArrayList<>(plan().header().contact().stream().map(Components::plain).toList());
    if (plan().header().circulation() != null) {
      words.add(capitals(plain(plan().header().circulation())));
    }
    return words;
  }

  /** Text of the content that is neither a heading nor a remark under a table. */
  List<? extends Piece> body() {
    return content().stream().filter(piece -> !piece.isBold() && piece.size() > 12).toList();
  }

  /** The headings "I. ..." of the content. */
  List<? extends Piece> muc() {
    return content().stream().filter(piece -> piece.words().matches("[IVXLC]+\\. .*")).toList();
  }

  /** The clauses (khoản) "1. ...". */
  List<? extends Piece> khoan() {
    return content().stream().filter(piece -> piece.words().matches("\\d+\\. .*")).toList();
  }

  /** The points (điểm) "a) ...". */
  List<? extends Piece> diem() {
    return content().stream().filter(piece -> piece.words().matches("[a-zđ]\\) .*")).toList();
  }

  /** Paragraphs that follow each other directly. */
  boolean areNeighbours(Piece above, Piece below) {
    return sheet.indexOf(below) == sheet.indexOf(above) + 1;
  }

  /** "Nơi nhận:" and what follows it on the left. */
  List<? extends Piece> recipients() {
    int start = sheet.indexOf(sheet.piece("Nơi nhận:")) + 1;
    List<Piece> found = new ArrayList<>();
    for (Piece piece : sheet.pieces().subList(start, sheet.pieces().size())) {
      if (!piece.words().startsWith("- ")) {
        if (piece.words().startsWith("(")) {
          continue;
        }
        break;
      }
      found.add(piece);
    }
    return found;
  }

  /** The signature block, from the first line on the right to the name. */
  List<? extends Piece> signature() {
    List<? extends Piece> pieces = sheet.pieces();
    int name = lastIndexOf(plain(plan().signatures().get(0).name()));
    int lines = 1;
    for (Text line : signatureLines()) {
      lines += line == null ? 0 : 1;
    }
    return pieces.subList(name - lines + 1, name + 1);
  }

  private List<Text> signatureLines() {
    var signature = plan().signatures().get(0);
    List<Text> lines = new ArrayList<>();
    for (Text line : new Text[] {signature.onBehalfOf(), signature.byOrderOf(), signature.byDelegationOf(),
        signature.signingFor(), signature.title(), signature.office()}) {
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private int lastIndexOf(String words) {
    for (int i = sheet.pieces().size() - 1; i >= 0; i--) {
      if (sheet.pieces().get(i).words().equals(words)) {
        return i;
      }
    }
    throw new AssertionError("no “" + words + "”");
  }

  List<? extends Piece> appendixLabels() {
    return sheet.pieces().stream().filter(piece -> piece.words().matches("(?i)phụ lục( \\w+)?"))
        .filter(piece -> !sheet.isInTable(piece)).toList();
  }

  /** The paragraph that many places below a label. */
  Piece below(Piece label, int places) {
    return after(label, places);
  }

  static String joined(List<Text> lines) {
    return lines.stream().map(Components::plain).collect(Collectors.joining(" "));
  }

  static String plain(Text text) {
    return text.value().replaceAll("\\s+", " ").strip();
  }

  static String capitals(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
