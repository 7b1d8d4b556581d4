package vn.kehoach.support;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.model.PropertyResolver;
import org.docx4j.model.structure.HeaderFooterPolicy;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Text;

/** A DOCX read by docx4j, with styles resolved. */
public record Docx(WordprocessingMLPackage file) {

  /** A paragraph with text, and the formatting of its first words. */
  public record Paragraph(
      String words, double size, boolean bold, boolean italic, boolean underlined, String color, String align) {}

  public static Docx read(byte[] bytes) {
    try {
      return new Docx(WordprocessingMLPackage.load(new ByteArrayInputStream(bytes)));
    } catch (Docx4JException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The paragraphs of the main part, including those in tables, in reading order. */
  public List<Paragraph> paragraphs() {
    return paragraphs(file.getMainDocumentPart());
  }

  /** The text in the top margin of the first page; empty where only the page number could be. */
  public List<Paragraph> firstHeader() {
    return Optional.ofNullable(policy().getFirstHeader()).map(this::paragraphs).orElse(List.of());
  }

  public List<Paragraph> firstFooter() {
    return Optional.ofNullable(policy().getFirstFooter()).map(this::paragraphs).orElse(List.of());
  }

  /** All tables of a part, including nested ones. */
  public List<Tbl> tables() {
    return find(file.getMainDocumentPart(), Tbl.class);
  }

  public List<Tbl> firstHeaderTables() {
    return find(policy().getFirstHeader(), Tbl.class);
  }

  /** The only paragraph that contains these words. */
  public Paragraph paragraph(String words) {
    List<Paragraph> found = paragraphs().stream().filter(one -> one.words().contains(words)).toList();
    if (found.size() != 1) {
      throw new AssertionError("“" + words + "” stands in " + found.size() + " paragraphs of: " + lines());
    }
    return found.get(0);
  }

  public List<String> lines() {
    return paragraphs().stream().map(Paragraph::words).toList();
  }

  private HeaderFooterPolicy policy() {
    return file.getDocumentModel().getSections().get(0).getHeaderFooterPolicy();
  }

  private List<Paragraph> paragraphs(ContentAccessor part) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (P p : find(part, P.class)) {
      String words = words(p);
      if (!words.isEmpty()) {
        paragraphs.add(paragraph(p, words));
      }
    }
    return paragraphs;
  }

  private Paragraph paragraph(P p, String words) {
    PropertyResolver resolver = file.getMainDocumentPart().getPropertyResolver();
    R run = find(p, R.class).stream().filter(one -> !words(one).isEmpty()).findFirst().orElseThrow();
    PPr paragraph = resolver.getEffectivePPr(p.getPPr());
    RPr letters = resolver.getEffectiveRPr(run.getRPr(), p.getPPr());
    return new Paragraph(words, letters.getSz().getVal().doubleValue() / 2, isOn(letters.getB()), isOn(letters.getI()),
        letters.getU() != null && !letters.getU().getVal().value().equals("none"),
        letters.getColor() == null ? "" : letters.getColor().getVal(),
        paragraph.getJc() == null ? "left" : paragraph.getJc().getVal().value());
  }

  private static boolean isOn(BooleanDefaultTrue flag) {
    return flag != null && flag.isVal();
  }

  private static String words(ContentAccessor holder) {
    StringBuilder words = new StringBuilder();
    List<R> runs = holder instanceof R run ? List.of(run) : find(holder, R.class);
    runs.forEach(run -> run.getContent().forEach(part -> {
      Object content = XmlUtils.unwrap(part);
      words.append(content instanceof Text text ? text.getValue() : content instanceof Br ? " " : "");
    }));
    return words.toString().strip();
  }

  private static <T> List<T> find(Object holder, Class<T> kind) {
    ClassFinder finder = new ClassFinder(kind);
    new TraversalUtil(holder, finder);
    return finder.results.stream().map(kind::cast).collect(Collectors.toList());
  }
}
