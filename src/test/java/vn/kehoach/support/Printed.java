package vn.kehoach.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.Kehoach;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Section;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.template.TemplateFinder;

/** The text of a plan on its typeset pages. */
public record Printed(Document document, List<Problem> problems) {

  private static final Kehoach KEHOACH = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
  private static final String HEADER = "header: {agency: [ỦY BAN NHÂN DÂN, TỈNH MẪU], symbol: KH-UBND}\n";

  /** A plan without the parts common to all: its header is added. */
  public static Printed body(String yaml) {
    return of(new Source("ke-hoach.yaml", HEADER + yaml));
  }

  public static Printed of(Source source) {
    Problems problems = new Problems();
    Plan plan = KEHOACH.read(source, problems);
    if (plan == null) {
      throw new AssertionError(problems.inFileOrder());
    }
    return new Printed(KEHOACH.typeset(plan, problems), problems.inFileOrder());
  }

  public byte[] write(String format) {
    return KEHOACH.write(document, format, new Problems());
  }

  /** Every paragraph outside tables and columns, with its marker. */
  public List<String> lines() {
    return document.sections().stream().flatMap(section -> lines(section).stream()).toList();
  }

  public List<String> lines(Section section) {
    Walk walk = new Walk();
    section.blocks().forEach(block -> block.accept(walk));
    return walk.lines;
  }

  /** Every table: rows of cells, head rows first; paragraphs of a cell are separated by a line break. */
  public List<List<List<String>>> tables() {
    Walk walk = new Walk();
    document.sections().forEach(section -> section.blocks().forEach(block -> block.accept(walk)));
    return walk.tables.stream().map(Printed::cells).toList();
  }

  public List<Block.Table> tableBlocks() {
    Walk walk = new Walk();
    document.sections().forEach(section -> section.blocks().forEach(block -> block.accept(walk)));
    return walk.tables;
  }

  private static List<List<String>> cells(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.rows());
    return rows.stream().map(row -> row.cells().stream().map(Printed::words).toList()).toList();
  }

  private static String words(Block.Cell cell) {
    Walk walk = new Walk();
    cell.blocks().forEach(block -> block.accept(walk));
    return String.join("\n", walk.lines);
  }

  private static String words(List<Inline> content) {
    return content.stream().map(inline -> inline instanceof Inline.Words words ? words.text().value()
            : inline instanceof Inline.Marker marker ? marker.text().value() + " "
            : inline instanceof Inline.Break ? " " : "")
        .collect(Collectors.joining());
  }

  private static final class Walk implements Block.Visitor<Void> {

    private final List<String> lines = new ArrayList<>();
    private final List<Block.Table> tables = new ArrayList<>();

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      lines.add(words(paragraph.content()));
      return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
      lines.add(words(heading.content()));
      return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
      list.items().forEach(item -> item.blocks().forEach(block -> block.accept(this)));
      return null;
    }

    @Override
    public Void table(Block.Table table) {
      tables.add(table);
      return null;
    }

    @Override
    public Void columns(Block.Columns columns) {
      return null;
    }

    @Override
    public Void rule(Block.Rule rule) {
      return null;
    }

    @Override
    public Void frame(Block.Frame frame) {
      return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
      return null;
    }
  }
}
