package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Properties;
import vn.kehoach.document.Section;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Standard;
import vn.kehoach.standard.Standards;

/** Small documents made by hand and typeset, for the tests of this package. */
record Pages(Document settled, List<Problem> problems) {

  static final Standard STANDARD = Standards.find("nd30").orElseThrow();

  /** The blocks on an A4 page with a text width of 165 mm, in the larger set of font sizes (14 pt). */
  static Pages of(Block... blocks) {
    return of(STANDARD.page(), 14, blocks);
  }

  /** The same with the given text width. */
  static Pages wide(double millimetres, Block... blocks) {
    PageSetup page = STANDARD.page();
    Length width = Length.millimetres(millimetres).plus(page.left()).plus(page.right());
    PageSetup narrow = new PageSetup(width, page.height(), page.top(), page.bottom(), page.left(), page.right(),
        page.header(), page.footer());
    return of(narrow, 14, blocks);
  }

  static Pages of(PageSetup page, int bodySize, Block... blocks) {
    Problems problems = new Problems();
    Document document = new Document(new Properties("Kế hoạch", "", "", "vi-VN", null), STANDARD.styles(bodySize),
        Typeface.bundled(), List.of(new Section(page, true, List.of(blocks), List.of())));
    Document settled = new Typesetter(STANDARD).settle(document, problems);
    return new Pages(settled, problems.inFileOrder());
  }

  List<Block> blocks() {
    return settled.sections().get(0).blocks();
  }

  /** The block at that index, from 0. */
  <B extends Block> B block(int index, Class<B> kind) {
    return kind.cast(blocks().get(index));
  }

  /** The lines of the paragraph at that index, as printed. */
  List<String> lines(int index) {
    return printed(block(index, Block.Paragraph.class).lines());
  }

  static List<String> printed(List<Line> lines) {
    return lines.stream().map(line -> printed(line.content(), new StringBuilder())).toList();
  }

  private static String printed(List<Inline> content, StringBuilder into) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Words words) {
        into.append(words.text());
      } else if (inline instanceof Inline.Marker marker) {
        into.append(marker.text()).append(' ');
      } else if (inline instanceof Inline.Note note) {
        into.append(note.number());
      }
    }
    return into.toString().stripTrailing();
  }

  /** The markers of a list and of the lists in it, in reading order. */
  static List<String> markers(Block.ListBlock list) {
    List<String> markers = new ArrayList<>();
    for (Block.Item item : list.items()) {
      for (Block block : item.blocks()) {
        if (block instanceof Block.ListBlock inner) {
          markers.addAll(markers(inner));
        } else if (block instanceof Block.Paragraph paragraph) {
          markers.add(marker(paragraph.content()));
        } else if (block instanceof Block.Heading heading) {
          markers.add(marker(heading.content()));
        }
      }
    }
    return markers;
  }

  private static String marker(List<Inline> content) {
    return content.get(0) instanceof Inline.Marker marker ? marker.text().value() : "";
  }

  static Block.Paragraph p(String style, String words) {
    return new Block.Paragraph(style, List.of(words(words)));
  }

  static Block.Paragraph p(String style, Inline... content) {
    return new Block.Paragraph(style, List.of(content));
  }

  static Block.Paragraph p(String style, Text words) {
    return p(style, new Inline.Words(words, Emphasis.NONE));
  }

  static Inline words(String words) {
    return new Inline.Words(Text.of(words), Emphasis.NONE);
  }

  static Inline bold(String words) {
    return new Inline.Words(Text.of(words), Emphasis.NONE.withBold());
  }

  /** All words from a file of that name. */
  static Text typed(String file, String words) {
    return Text.verbatim(new Source(file, words), 0, words.length());
  }

  static Block.ListBlock list(String style, Block.Item... items) {
    return new Block.ListBlock(style, List.of(items));
  }

  static Block.Item item(Block... blocks) {
    return new Block.Item(null, null, List.of(blocks), null);
  }

  static Block.Item item(String words) {
    return item(p("body", words));
  }

  static Block.Item numbered(String number, Block... blocks) {
    return new Block.Item(null, Text.of(number), List.of(blocks), null);
  }

  static Block.Item marked(String marker, Block... blocks) {
    return new Block.Item(Text.of(marker), null, List.of(blocks), null);
  }

  static Block.Columns columns(String style, List<Block> left, List<Block> right) {
    return new Block.Columns(style, List.of(new Block.ColumnRow(List.of(left, right))), List.of());
  }

  static Block.Row row(Block.Row.Kind kind, String... cells) {
    String style = kind == Block.Row.Kind.HEAD ? "table-head" : "table-cell";
    return new Block.Row(kind,
        Arrays.stream(cells).map(words -> new Block.Cell(1, 1, List.of(p(style, words)))).toList());
  }
}
