package vn.kehoach.output.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Properties;
import vn.kehoach.document.Section;
import vn.kehoach.output.Writer;
import vn.kehoach.source.Problems;

/** Writes the tree as indented XML, lengths in twips. */
public final class XmlWriter implements Writer {

  @Override
  public void write(Document document, OutputStream out, Problems problems) throws IOException {
    out.write(text(document).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Document document) {
    Tags tags = new Tags();
    Properties properties = document.properties();
    tags.open("document",
        "title", properties.title(), "author", properties.author(), "subject", properties.subject(),
        "language", properties.language(), "date", properties.date() == null ? "" : properties.date());
    document.sections().forEach(section -> section(section, tags));
    return tags.close().toString();
  }

  private static void section(Section section, Tags tags) {
    PageSetup page = section.page();
    tags.open("section",
        "page", page.width().twips() + "x" + page.height().twips(),
        "margins", page.top().twips() + " " + page.right().twips() + " " + page.bottom().twips() + " "
            + page.left().twips(),
        "numbering", section.restartsNumbering() ? "restarts" : "");
    edge("first-header", section.firstHeader(), tags);
    new XmlBlocks(tags).write(section.blocks());
    edge("first-footer", section.firstFooter(), tags);
    tags.close();
  }

  private static void edge(String name, List<Block> blocks, Tags tags) {
    if (!blocks.isEmpty()) {
      tags.open(name);
      new XmlBlocks(tags).write(blocks);
      tags.close();
    }
  }
}
