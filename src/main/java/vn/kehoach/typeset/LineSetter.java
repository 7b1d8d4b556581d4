package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Line;
import vn.kehoach.document.Lines;
import vn.kehoach.document.Style;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Span;

/** Breaks the text of one paragraph into lines and reports what does not fit on any line. */
final class LineSetter {

  private final Setting setting;
  private final Style style;
  private final Strip strip;
  private final Room room;

  private LineSetter(Setting setting, Style style, Strip strip, Room room) {
    this.setting = setting;
    this.style = style;
    this.strip = strip;
    this.room = room;
  }

  /**
   * The lines of a text, and what word processors are to read: the same, with breaks where a line ends early.
   */
  record Broken(List<Inline> content, List<Line> lines) {}

  /**
   * If every word certainly fits and none needs care, there is nothing to report, and the lines are broken on first
   * access.
   */
  static Broken lines(Setting setting, List<Inline> content, Style style, Room room) {
    boolean easy = mayWrap(style) && style.breaking() == Style.Breaking.FIRST_FIT && !needsCare(content)
        && EasyWords.fit(content, style, setting.face(), room);
    return easy
        ? new Broken(content, new Lines(() -> broken(setting, content, style, room).lines()))
        : broken(setting, content, style, room);
  }

  private static boolean mayWrap(Style style) {
    return style.wrapping() != Style.Wrapping.NEVER;
  }

  private static boolean needsCare(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Words words && CarefulFit.isNeededIn(words.text().value())) {
        return true;
      }
    }
    return false;
  }

  private static Broken broken(Setting setting, List<Inline> content, Style style, Room room) {
    Strip strip = Strip.of(content, style, setting.face());
    List<Line> lines = new LineSetter(setting, style, strip, room).lines();
    return new Broken(strip.content(), lines);
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    Room current = room;
    while (from <= strip.length()) {
      int end = strip.breakFrom(from);
      set(from, end, current, lines);
      current = room.afterBreak();
      from = end + 1;
    }
    return lines;
  }

  private void set(int from, int to, Room room, List<Line> lines) {
    List<Stretch> stretches = stretches(from, to, room);
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      long width = strip.width(stretch.from(), stretch.to());
      if (mayWrap(style) && strip.need(stretch.from(), stretch.to()) > room.at(i)) {
        reportWord(stretch, width, room.at(i));
      }
      lines.add(new Line(strip.slice(stretch.from(), stretch.to()), Strip.length(width), stretch.forced()));
    }
  }

  private List<Stretch> stretches(int from, int to, Room room) {
    if (strip.fits(from, to, room.first())) {
      return List.of(new Stretch(from, strip.withoutSpaces(from, to), true));
    }
    long width = strip.need(from, to);
    if (!mayWrap(style) && width > room.first()) {
      reportLine(from, to, width, room.first());
      return new FirstFit().lines(strip, from, to, room);
    }
    return setting.breaker(style).lines(strip, from, to, room);
  }

  private void reportLine(int from, int to, long width, long room) {
    setting.problems().add(Problem
        .error("layout/overflow", place(from, to),
            "“" + style.label() + "” phải nằm trên một dòng nhưng rộng " + millimetres(width) + ", chỗ chỉ có "
                + millimetres(room),
            "“" + style.label() + "” must be on one line but is " + millimetres(width) + " wide; the space "
                + "available is "
                + millimetres(room))
        .hint("viết gọn lại", "shorten it"));
  }

  private void reportWord(Stretch word, long width, long room) {
    String written = strip.characters(word.from(), word.to());
    setting.problems().add(Problem
        .error("layout/overflow", place(word.from(), word.to()),
            "“" + written + "” rộng " + millimetres(width) + ", không vừa dòng " + millimetres(room),
            "“" + written + "” is " + millimetres(width) + " wide and does not fit on a line of " + millimetres(room))
        .hint("thêm dấu cách ở chỗ có thể xuống dòng", "add a space where the line may break"));
  }

  private Span place(int from, int to) {
    Span typed = strip.place(from, to);
    return typed == null ? setting.elsewhere() : typed;
  }

  private static String millimetres(long units) {
    return Math.round(Strip.length(units).millimetres()) + " mm";
  }
}
