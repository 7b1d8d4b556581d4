package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.output.docx.DocxFile.all;
import static vn.kehoach.output.docx.DocxFile.children;
import static vn.kehoach.output.docx.DocxFile.first;
import static vn.kehoach.output.docx.DocxFile.value;
import static vn.kehoach.output.docx.DocxFile.words;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.kehoach.document.Document;

/** Avoids what Word refuses or repairs although the schemas allow it. */
class DocxStructureIsSoundTest {

  static List<Document> documents() {
    return AwkwardDocuments.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void cells_headers_footers_and_notes_end_with_a_paragraph(Document document) {
    stories(DocxFile.of(document), "w:tc", "w:hdr", "w:ftr", "w:footnote").forEach(holder -> {
      List<Element> inside = children(holder);
      assertThat(inside.get(inside.size() - 1).getTagName()).isEqualTo("w:p");
    });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_table_is_followed_by_a_paragraph(Document document) {
    stories(DocxFile.of(document), "w:body", "w:tc", "w:ftr").forEach(holder -> {
      List<String> inside = children(holder).stream().map(Element::getTagName).toList();
      for (int i = 0; i < inside.size(); i++) {
        if (inside.get(i).equals("w:tbl")) {
          assertThat(inside.get(i + 1)).isEqualTo("w:p");
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("documents")
  void the_body_ends_with_a_paragraph_and_section_properties(Document document) {
    List<Element> body = children(first(DocxFile.of(document).main(), "w:body"));
    assertThat(body.get(body.size() - 1).getTagName()).isEqualTo("w:sectPr");
    assertThat(body.get(body.size() - 2).getTagName()).isEqualTo("w:p");
    assertThat(all(body.get(0).getOwnerDocument().getDocumentElement(), "w:sectPr"))
        .hasSameSizeAs(document.sections());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rows_fill_the_grid(Document document) {
    for (Element table : all(DocxFile.of(document).main(), "w:tbl")) {
      int columns = children(first(table, "w:tblGrid")).size();
      for (Element row : children(table).stream().filter(child -> child.getTagName().equals("w:tr")).toList()) {
        int span = children(row).stream().filter(child -> child.getTagName().equals("w:tc"))
            .map(cell -> value(first(cell, "w:tcPr"), "w:gridSpan"))
            .mapToInt(written -> written.isEmpty() ? 1 : Integer.parseInt(written)).sum();
        assertThat(span).isEqualTo(columns);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void relationships_resolve_and_every_part_has_a_type(Document document) {
    DocxFile docx = DocxFile.of(document);
    Set<String> targets = all(docx.root("word/_rels/document.xml.rels"), "Relationship").stream()
        .map(relationship -> resolve("/word/document.xml", relationship)).collect(Collectors.toSet());
    all(docx.root("_rels/.rels"), "Relationship").forEach(relationship -> targets.add(resolve("/", relationship)));
    List<String> typed = all(docx.root("[Content_Types].xml"), "Override").stream()
        .map(override -> override.getAttribute("PartName").substring(1)).toList();
    List<String> parts = docx.names().stream()
        .filter(name -> !name.endsWith(".rels") && !name.equals("[Content_Types].xml")).toList();

    assertThat(targets).containsExactlyInAnyOrderElementsOf(parts);
    assertThat(typed).containsExactlyInAnyOrderElementsOf(parts);
    List<String> ids = all(docx.root("word/_rels/document.xml.rels"), "Relationship").stream()
        .map(relationship -> relationship.getAttribute("Id")).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(Stream.of("w:headerReference", "w:footerReference")
        .flatMap(name -> all(docx.main(), name).stream()).map(reference -> reference.getAttribute("r:id")).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void styles_are_unique_and_those_in_use_exist(Document document) {
    DocxFile docx = DocxFile.of(document);
    List<Element> styles = all(docx.root("word/styles.xml"), "w:style");
    List<String> ids = styles.stream().map(style -> style.getAttribute("w:styleId")).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(styles.stream().map(style -> value(style, "w:name"))).doesNotHaveDuplicates();
    assertThat(styles.stream().map(style -> value(style, "w:name"))).noneMatch(name -> name.contains(","));
    for (Element root : roots(docx)) {
      assertThat(ids).containsAll(all(root, "w:pStyle").stream().map(style -> style.getAttribute("w:val")).toList());
      assertThat(ids).containsAll(all(root, "w:rStyle").stream().map(style -> style.getAttribute("w:val")).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void footnotes_and_their_references_match(Document document) {
    DocxFile docx = DocxFile.of(document);
    List<String> references = all(docx.main(), "w:footnoteReference").stream().map(note -> note.getAttribute("w:id"))
        .toList();
    assertThat(docx.names().contains("word/footnotes.xml")).isEqualTo(!references.isEmpty());
    if (!references.isEmpty()) {
      List<String> ids = all(docx.root("word/footnotes.xml"), "w:footnote").stream().map(note -> note
          .getAttribute("w:id")).toList();
      assertThat(ids.subList(0, 2)).containsExactly("-1", "0");
      assertThat(ids.subList(2, ids.size())).isEqualTo(references).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void drawings_have_ids_of_their_own(Document document) {
    assertThat(roots(DocxFile.of(document)).stream().flatMap(root -> all(root, "v:line").stream())
        .map(line -> line.getAttribute("id"))).doesNotHaveDuplicates();
  }

  @Test
  void frames_that_touch_stay_two_frames() {
    List<Element> paragraphs = all(DocxFile.of(AwkwardDocuments.strayBlocks()).main(), "w:p");
    List<Boolean> framed = paragraphs.stream().map(paragraph -> first(paragraph, "w:pBdr") != null).toList();
    assertThat(framed).containsSubsequence(true, false, true);
    assertThat(String.valueOf(framed)).doesNotContain("true, true");
  }

  /** All paragraphs of the plan have text; those that Word requires are as low as possible. */
  @Test
  void no_empty_paragraph_makes_space() {
    List<Element> silent = all(DocxFile.of(SampleDocument.plan()).main(), "w:p").stream()
        .filter(paragraph -> words(paragraph).isEmpty() && !isContinuedCell((Element) paragraph.getParentNode()))
            .toList();
    assertThat(silent).isNotEmpty().allSatisfy(paragraph -> {
      Element spacing = first(paragraph, "w:spacing");
      assertThat(spacing.getAttribute("w:line")).isEqualTo("1");
      assertThat(spacing.getAttribute("w:lineRule")).isEqualTo("exact");
      assertThat(spacing.getAttribute("w:before")).isEqualTo("0");
      assertThat(spacing.getAttribute("w:after")).isEqualTo("0");
    });
  }

  private static boolean isContinuedCell(Element holder) {
    Element merge = holder.getTagName().equals("w:tc") ? first(holder, "w:vMerge") : null;
    return merge != null && merge.getAttribute("w:val").isEmpty();
  }

  private static String resolve(String source, Element relationship) {
    return URI.create(source).resolve(relationship.getAttribute("Target")).getPath().substring(1);
  }

  private static List<Element> roots(DocxFile docx) {
    return docx.names().stream()
        .filter(name -> name.startsWith("word/") && name.endsWith(".xml") && !name.equals("word/settings.xml"))
        .map(docx::root).toList();
  }

  private static Stream<Element> stories(DocxFile docx, String... holders) {
    List<Element> found = new ArrayList<>();
    for (Element root : roots(docx)) {
      for (String holder : holders) {
        found.addAll(root.getTagName().equals(holder) ? List.of(root) : all(root, holder));
      }
    }
    assertThat(found).isNotEmpty();
    return found.stream();
  }
}
