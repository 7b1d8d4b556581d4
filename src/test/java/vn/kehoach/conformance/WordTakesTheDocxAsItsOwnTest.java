package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.support.DocxParts.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import vn.kehoach.support.DocxParts;
import vn.kehoach.support.DocxSchemas;

/**
 * Word opens the file without a banner or repair and uses no colours of its own: every part conforms to the
 * transitional schemas, the compatibility mode is that of current Word, and no theme is used.
 */
class WordTakesTheDocxAsItsOwnTest {

  static Stream<Specimen> specimens() {
    return Specimen.all().stream();
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void every_part_keeps_to_its_schema(Specimen specimen) throws Exception {
    for (Map.Entry<String, byte[]> part : parts(specimen).parts().entrySet()) {
      assertThat(DocxSchemas.faults(part.getKey(), part.getValue())).as(part.getKey()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void the_modes_are_those_of_current_word(Specimen specimen) throws Exception {
    Element settings = parts(specimen).root("word/settings.xml");
    Map<String, String> modes = new TreeMap<>();
    for (Element mode : elements(settings, "w:compatSetting")) {
      assertThat(mode.getAttribute("w:uri")).isEqualTo("http://schemas.microsoft.com/office/word");
      modes.put(mode.getAttribute("w:name"), mode.getAttribute("w:val"));
    }
    assertThat(modes).containsEntry("compatibilityMode", "15")
        .containsEntry("overrideTableStyleFontSizeAndJustification", "1")
        .containsEntry("enableOpenTypeFeatures", "1")
        .containsEntry("differentiateMultirowTableHeaders", "1");
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void every_letter_is_times_new_roman_and_no_theme_has_a_say(Specimen specimen) throws Exception {
    Set<String> faces = new TreeSet<>();
    for (Attr attribute : attributes(specimen)) {
      assertThat(attribute.getName().toLowerCase(Locale.ROOT)).as(attribute.toString()).doesNotContain("theme");
      if (attribute.getOwnerElement().getTagName().equals("w:rFonts")) {
        faces.add(attribute.getValue());
      }
    }
    assertThat(faces).containsExactly("Times New Roman");
    assertThat(parts(specimen).names()).noneMatch(part -> part.contains("theme"));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void nothing_is_coloured_but_urgency_which_is_red(Specimen specimen) throws Exception {
    Set<String> colours = new TreeSet<>();
    for (Attr attribute : attributes(specimen)) {
      String owner = attribute.getOwnerElement().getTagName();
      if (attribute.getName().matches("w:color|strokecolor|w:fill") || owner.equals("w:color")) {
        colours.add(attribute.getValue());
      }
    }
    assertThat(colours).isSubsetOf("000000", "black", "auto", "FF0000");
  }

  private static List<Attr> attributes(Specimen specimen) {
    List<Attr> attributes = new ArrayList<>();
    for (Element root : parts(specimen).roots("word/[^/]*\\.xml")) {
      for (Element element : elements(root, "*")) {
        NamedNodeMap own = element.getAttributes();
        for (int i = 0; i < own.getLength(); i++) {
          attributes.add((Attr) own.item(i));
        }
      }
    }
    assertThat(attributes).hasSizeGreaterThan(500);
    return attributes;
  }

  private static DocxParts parts(Specimen specimen) {
    return DocxParts.of(specimen.docx());
  }
}
