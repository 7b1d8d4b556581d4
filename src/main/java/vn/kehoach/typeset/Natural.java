package vn.kehoach.typeset;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import vn.kehoach.document.Block;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style;

/** Computes the preferred width of blocks: the largest answer to one {@link Question} about their paragraphs. */
final class Natural implements Block.Visitor<Length> {

  /** LibreOffice and FOP round differently: with some slack, what fits exactly fits in both. */
  static final Length AIR = Length.twips(20);

  /** What is asked about a paragraph; indents are added to the answer. */
  enum Question {

    /** The width of all of it on one line. */
    ON_ONE_LINE {
      @Override
      long of(Strip strip, Style style) {
        long widest = 0;
        int start = 0;
        for (int i = 0; i <= strip.length(); i++) {
          if (i == strip.length() || strip.charAt(i) == '\n') {
            widest = Math.max(widest, strip.need(start, i));
            start = i + 1;
          }
        }
        return widest;
      }
    },

    /** The same for paragraphs that must be on one line; zero for others. */
    MUST_NOT_WRAP {
      @Override
      long of(Strip strip, Style style) {
        return style.wrapping() == Style.Wrapping.NEVER ? ON_ONE_LINE.of(strip, style) : 0;
      }
    },

    /** The same for paragraphs that should be on one line. */
    SHOULD_NOT_WRAP {
      @Override
      long of(Strip strip, Style style) {
        return style.wrapping() == Style.Wrapping.FREELY ? 0 : ON_ONE_LINE.of(strip, style);
      }
    },

    /** The width of its longest piece in which no line may end. */
    LONGEST_WORD {
      @Override
      long of(Strip strip, Style style) {
        return longest(strip, at -> strip.opportunity(at) == LineOpportunity.YES);
      }
    },

    /** The same if no line tears what {@link Bonds} hold together. */
    LONGEST_HELD {
      @Override
      long of(Strip strip, Style style) {
        Bonds bonds = new Bonds(strip);
        return longest(strip, at -> strip.opportunity(at) == LineOpportunity.YES && !bonds.tornAt(at));
      }
    },

    /** The width of all its lines one after the other. */
    ALL {
      @Override
      long of(Strip strip, Style style) {
        return strip.width(0, strip.length());
      }
    };

    abstract long of(Strip strip, Style style);

    private static long longest(Strip strip, IntPredicate mayEnd) {
      long widest = 0;
      int start = 0;
      for (int i = 0; i <= strip.length(); i++) {
        if (i == strip.length() || strip.charAt(i) == '\n' || mayEnd.test(i)) {
          widest = Math.max(widest, strip.need(start, i));
          start = i;
        }
      }
      return widest;
    }
  }

  private final Setting setting;
  private final Question question;

  private Natural(Setting setting, Question question) {
    this.setting = setting;
    this.question = question;
  }

  static Length width(Setting setting, Question question, Collection<Block> blocks) {
    return new Natural(setting, question).widest(blocks);
  }

  /** The answers to several questions; a single paragraph, as most cells are, is measured only once. */
  static int[] widths(Setting setting, List<Block> blocks, Question... questions) {
    int[] widths = new int[questions.length];
    boolean single = blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
    Block.Paragraph only = single ? (Block.Paragraph) blocks.get(0) : null;
    Style style = only == null ? null : setting.styles().get(only.style());
    Strip strip = only == null ? null : Strip.of(only.content(), style, setting.face());
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (strip == null ? width(setting, questions[i], blocks)
          : around(questions[i].of(strip, style), style)).twips();
    }
    return widths;
  }

  private Length widest(Collection<Block> blocks) {
    Length widest = Length.ZERO;
    for (Block block : blocks) {
      widest = longer(widest, block.accept(this));
    }
    return widest;
  }

  private static Length longer(Length first, Length second) {
    return first.compareTo(second) >= 0 ? first : second;
  }

  @Override
  public Length paragraph(Block.Paragraph paragraph) {
    return words(paragraph.content(), paragraph.style());
  }

  @Override
  public Length heading(Block.Heading heading) {
    return words(heading.content(), heading.style());
  }

  private Length words(List<Inline> content, String name) {
    Style style = setting.styles().get(name);
    return around(question.of(Strip.of(content, style, setting.face()), style), style);
  }

  private static Length around(long units, Style style) {
    if (units == 0) {
      return Length.ZERO;
    }
    return Strip.holding(units).plus(style.firstLine()).plus(style.indentLeft()).plus(style.indentRight());
  }

  @Override
  public Length list(Block.ListBlock list) {
    Length widest = Length.ZERO;
    for (Block.Item item : list.items()) {
      widest = longer(widest, widest(item.blocks()));
    }
    return widest;
  }

  @Override
  public Length frame(Block.Frame frame) {
    FrameStyle style = setting.styles().frame(frame.style());
    if (!style.width().isZero()) {
      return style.width();
    }
    return widest(frame.blocks()).plus(style.padding().plus(style.border()).times(2)).plus(AIR);
  }

  /** A table takes the available width. */
  @Override
  public Length table(Block.Table table) {
    return Length.ZERO;
  }

  /** So do columns. */
  @Override
  public Length columns(Block.Columns columns) {
    return Length.ZERO;
  }

  @Override
  public Length rule(Block.Rule rule) {
    return Length.ZERO;
  }

  @Override
  public Length pageBreak(Block.PageBreak pageBreak) {
    return Length.ZERO;
  }
}
