package vn.kehoach.output.docx;

import static vn.kehoach.output.docx.DocxFile.all;
import static vn.kehoach.output.docx.DocxFile.first;
import static vn.kehoach.output.docx.DocxFile.value;
import static vn.kehoach.output.docx.DocxFile.words;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The effective formatting of a paragraph: run, paragraph, style, its base styles, defaults, in that order.
 *
 * @param properties from strongest to weakest
 */
record Look(List<Element> properties) {

  static Look of(DocxFile docx, Element paragraph) {
    List<Element> properties = new ArrayList<>();
    Element run = all(paragraph, "w:r").stream().filter(candidate -> !words(candidate).isEmpty()).findFirst()
        .orElseThrow();
    add(properties, run, "w:rPr");
    add(properties, paragraph, "w:pPr");
    Element styles = docx.root("word/styles.xml");
    for (String id = value(paragraph, "w:pStyle"); !id.isEmpty();) {
      Element style = style(styles, id);
      add(properties, style, "w:rPr");
      add(properties, style, "w:pPr");
      id = value(style, "w:basedOn");
    }
    properties.add(first(styles, "w:docDefaults"));
    return new Look(properties);
  }

  private static Element style(Element styles, String id) {
    return all(styles, "w:style").stream()
        .filter(style -> style.getAttribute("w:styleId").equals(id)).findFirst().orElseThrow();
  }

  private static void add(List<Element> properties, Element from, String name) {
    Element found = first(from, name);
    if (found != null) {
      properties.add(found);
    }
  }

  /** The strongest value of an attribute; "" if there is none. */
  String of(String element, String attribute) {
    return properties.stream()
        .flatMap(from -> all(from, element).stream())
        .filter(found -> found.hasAttribute(attribute))
        .map(found -> found.getAttribute(attribute))
        .findFirst().orElse("");
  }

  boolean has(String element) {
    return properties.stream().anyMatch(from -> first(from, element) != null);
  }

  double points() {
    return Double.parseDouble(of("w:sz", "w:val")) / 2;
  }

  String align() {
    return of("w:jc", "w:val");
  }

  int twips(String element, String attribute) {
    return Integer.parseInt(of(element, attribute));
  }
}
