package vn.kehoach.check.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.word.Compounds;
import vn.kehoach.check.word.Halves;
import vn.kehoach.check.word.Letters;
import vn.kehoach.check.word.Lexicon;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.check.word.Trait;
import vn.kehoach.check.word.Word;
import vn.kehoach.check.word.Words;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Finds two existing words that hardly occur together: {@code đê xây dựng} for "để xây dựng", {@code kê hoạch} for "kế
 * hoạch". The lists are in {@code words/confusions.txt} and {@code words/compounds.txt}.
 */
public final class UnlikelyPair implements Rule {

  /** Roles checked besides prose. */
  private static final Set<Passage.Role> ROLES = EnumSet.of(Passage.Role.ASSIGNED_AGENCY, Passage.Role.BUDGET,
      Passage.Role.RECIPIENT, Passage.Role.SIGNATURE, Passage.Role.REFERENCE);

  /** In "qui định", which another rule checks. */
  private static final String OLD = "qui";

  /** A typing error: the indices of its first and last word and what was meant. */
  private record Slip(int from, int to, String meant) {}

  @Override
  public String id() {
    return "text/unlikely-pair";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Words words : Words.of(draft)) {
      if (isChecked(words.passage())) {
        passage(draft, words, problems);
      }
    }
  }

  /** Whether a passage consists of words of the language, and not of names and numbers. */
  static boolean isChecked(Passage passage) {
    return passage.isProse() || ROLES.contains(passage.role());
  }

  private void passage(Draft draft, Words words, Problems problems) {
    int[] traits = words.traits();
    for (int i = 0; i < traits.length; i++) {
      Slip slip = Trait.BOUND.isIn(traits[i]) || isCleared(words, traits, i) ? null : slip(words, i);
      if (slip != null) {
        Word first = words.get(slip.from);
        Word last = words.get(slip.to);
        Text place = words.passage().text().subSequence(first.from(), last.to());
        String meant = first.isLower() ? slip.meant : first.isUpper() ? slip.meant.toUpperCase(Locale.ROOT)
            : Character.toUpperCase(slip.meant.charAt(0)) + slip.meant.substring(1);
        problems.add(Problem.warning(id(), draft.place(place),
                "“" + place + "” hình như là “" + meant + "” viết sai",
                    "“" + place + "” is probably a misspelling of “" + meant + "”")
            .hint("viết “" + meant + "” nếu đúng ý bạn", "write “" + meant + "” if that is what you mean"));
        i = slip.to;
      }
    }
  }

  /** Whether the word is known to be right with the next word and is no error by itself. */
  private static boolean isCleared(Words words, int[] traits, int index) {
    int next = index + 1;
    return next < traits.length && (traits[next] & Trait.FOLLOWS.bit) != 0 && (traits[index] & Trait.SUSPECT.bit) == 0
        && words.areCleared(index);
  }

  private static @Nullable Slip slip(Words words, int index) {
    Word word = words.get(index);
    boolean suspect = word.is(Trait.SUSPECT);
    Slip alone = suspect && word.isCommon() ? alone(words, index) : null;
    if (alone != null) {
      return alone;
    }
    Word next = words.after(index);
    if (next == null) {
      return parted(words, index);
    }
    if (suspect && words.areCleared(index)) {
      return null;
    }
    boolean comparable = !next.bound() && (word.isCommon() && next.isLower() || word.isUpper() && next.isUpper());
    if (comparable) {
      return isMisplaced(word) || isMisplaced(next) ? null : pair(words, index, word, next);
    }
    Slip name = word.isTitle() && next.isTitle() && begins(word, 2) ? name(index, word, next) : null;
    return name == null ? parted(words, index) : name;
  }

  /** A word that is right only between a few others. */
  private static @Nullable Slip alone(Words words, int index) {
    Lexicon.Confusion slip = Lexicon.Confusions.of(words.get(index).lower());
    boolean wrong = slip != null && !isBeforeMark(words, index) && !isLast(words, index, slip)
        && !slip.before().contains(lower(words.before(index)))
        && !slip.afterward().contains(lower(words.after(index)));
    return wrong ? new Slip(index, index, slip.right()) : null;
  }

  /**
   * Whether a mark follows, so that the word stands alone: "6,8 km đê, kè biển"; words typed by mistake are followed by
   * others.
   */
  private static boolean isBeforeMark(Words words, int index) {
    String plain = words.passage().plain();
    int end = words.get(index).to();
    return end < plain.length() && ",;:.".indexOf(plain.charAt(end)) >= 0 || plain.startsWith(" (", end);
  }

  /** "Hạt Quản lý đê": behind a whole word, the last one is its object; "để", "sẽ" would need some other word. */
  private static boolean isLast(Words words, int index, Lexicon.Confusion slip) {
    return words.get(index).to() == words.passage().plain().length() && index > 1 && words.areCompound(index - 2)
        && !(slip.before().isEmpty() && slip.afterward().isEmpty());
  }

  /** A name in the list of confusions: Viêt Nam, Hồ Chi Minh. */
  private static @Nullable Slip name(int index, Word word, Word next) {
    Lexicon.Confusion name = Lexicon.Confusions.of(word.lower() + " " + next.lower());
    return name == null ? null : new Slip(index, index + 1, Arrays.stream(name.right().split(" "))
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1)).collect(Collectors.joining(" ")));
  }

  /** Compares two neighbouring words with known pairs. */
  private static @Nullable Slip pair(Words words, int index, Word word, Word next) {
    boolean known = words.areCompound(index) || isStyled(word.letters(), next.letters());
    String typed = words.areListed(index) ? word.lower() + " " + next.lower() : null;
    int slips = typed == null ? 0 : Lexicon.Confusions.lengths(typed);
    if (known && slips == 0) {
      clear(words, index);
      return null;
    }
    Word beyond = words.after(index + 1);
    // impossible syllables are left to another rule, except in words of capitals
    Lexicon.Confusion three = slips != 0 && beyond != null && (word.isUpper() || beyond.letters().isPossible())
        ? Lexicon.Confusions.of(typed + " " + beyond.lower()) : null;
    if (three != null) {
      return new Slip(index, index + 2, three.right());
    }
    Word previous = words.before(index);
    boolean otherHomes = previous != null && words.areCompound(index - 1)
        || beyond != null && words.areCompound(index + 1);
    if (otherHomes) {
      return null;
    }
    Lexicon.Confusion pair = typed != null && begins(word, 2) ? Lexicon.Confusions.of(typed) : null;
    // impossible syllables are left to another rule
    boolean impossible = word.isLower() && !(word.letters().isLegal() && next.letters().isLegal());
    String meant = impossible ? null : pair != null ? pair.right()
        : known ? null : nearest(word.letters(), next.letters());
    if (meant == null && !known && pair == null && word.isLower()) {
      meant = ending(word.letters(), next.letters());
    }
    if (meant != null) {
      return new Slip(index, index + 1, meant);
    }
    if (word.isLower() && pair == null && slips == 0) {
      clear(words, index);
    }
    return null;
  }

  /** Remembers a pair that was found right, so that it is not checked again. */
  private static void clear(Words words, int index) {
    if (!begins(words.get(index), 0)) {
      words.clear(index);
    }
  }

  private static String lower(@Nullable Word word) {
    return word == null ? "" : word.lower();
  }

  /** Whether the tone mark is in an unusual place, or the spelling is old ("qui định"); other rules check these. */
  private static boolean isMisplaced(Word word) {
    return word.is(Trait.TONE_MISPLACED) || word.lower().length() == OLD.length() && word.lower().equals(OLD);
  }

  /** Whether a listed confusion of that many words may begin here. */
  private static boolean begins(Word word, int words) {
    return (word.letters().slips() & 1 << words) != 0;
  }

  /** A confusion in a compound whose halves may be separated by a comma: "phòng, trống". */
  private static @Nullable Slip parted(Words words, int index) {
    boolean near = begins(words.get(index), 0) && index + 1 < words.size()
        && words.get(index + 1).from() - words.get(index).to() == 2;
    Lexicon.Confusion pair = near
        ? Lexicon.Confusions.of(words.get(index).lower() + ", " + words.get(index + 1).lower()) : null;
    return pair == null ? null : new Slip(index, index + 1, pair.right());
  }

  /** A compound that differs from the pair in the diacritics of one half, or in one missing letter. */
  private static @Nullable String nearest(Letters one, Letters other) {
    if (!one.isPossible() || !other.isPossible()) {
      return null;
    }
    String first = one.lower();
    String second = other.lower();
    for (String compound : Compounds.resembling(one.skeleton(), other.skeleton())) {
      boolean firstHolds = compound.startsWith(first + " ");
      boolean secondHolds = compound.endsWith(" " + second);
      if ((firstHolds || secondHolds) && isSlip(firstHolds ? other : one, firstHolds ? one : other)) {
        return compound;
      }
    }
    String longerSecond = !isSlip(other, one) ? null : one.seconds().oneLonger(other);
    if (longerSecond != null) {
      return first + " " + longerSecond;
    }
    String longerFirst = !isSlip(one, other) ? null : other.firsts().oneLonger(one);
    return longerFirst != null ? longerFirst + " " + second : sounding(one, other);
  }

  /** Whether the pair is a compound with the tone mark in another place: "ngoại khoá" for "ngoại khóa". */
  private static boolean isStyled(Letters one, Letters other) {
    if (!one.is(Trait.TONE_STYLE) && !other.is(Trait.TONE_STYLE)) {
      return false;
    }
    for (String compound : Compounds.resembling(one.skeleton(), other.skeleton())) {
      int gap = compound.indexOf(' ');
      String first = compound.substring(0, gap);
      String second = compound.substring(gap + 1);
      boolean same = first.equals(one.lower()) || isSame(one, first);
      if (same && (second.equals(other.lower()) || isSame(other, second))) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are the same word but for the place of the tone mark: "uỷ" and "ủy". */
  private static boolean isSame(Letters typed, String half) {
    Syllable one = typed.is(Trait.TONE_STYLE) ? typed.syllable() : null;
    Syllable other = one == null ? null : Syllable.read(half);
    return other != null && one.onset().equals(other.onset()) && one.rime().equals(other.rime())
        && one.tone() == other.tone();
  }

  /**
   * Whether the word may be an error beside the other. A word that goes with any other may be one only if the other
   * goes with few.
   */
  private static boolean isSlip(Letters word, Letters beside) {
    return !word.isFree() || !beside.isFree() && !word.is(Trait.FUNCTION);
  }

  /**
   * A compound whose first consonant sounds alike in some regions: {@code xử dụng}, {@code chú trọng}, {@code nâng
   * cao}.
   */
  private static @Nullable String sounding(Letters first, Letters second) {
    for (String other : first.soundAlikes().otherOnsets()) {
      if (second.firsts().contains(other)) {
        return other + " " + second.lower();
      }
    }
    for (String other : second.soundAlikes().otherOnsets()) {
      if (first.seconds().contains(other)) {
        return first.lower() + " " + other;
      }
    }
    return null;
  }

  /** A compound whose ending sounds alike in the south: {@code quảng lý}, {@code phục vự}. */
  private static @Nullable String ending(Letters first, Letters second) {
    if (!first.isPossible() || !second.isPossible()) {
      return null;
    }
    String firstEnd = first.soundAlikes().otherEnd();
    if (firstEnd != null && second.firsts().contains(firstEnd)) {
      return firstEnd + " " + second.lower();
    }
    String secondEnd = second.soundAlikes().otherEnd();
    if (secondEnd != null && first.seconds().contains(secondEnd)) {
      return first.lower() + " " + secondEnd;
    }
    String stopped = otherStop(second);
    if (stopped != null && first.seconds().contains(stopped)) {
      return first.lower() + " " + stopped;
    }
    return unheard(first, second);
  }

  /** The word with another final letter, p replaced by t or m by p: "vật chấp", "lâm nghiệm". */
  private static @Nullable String otherStop(Letters word) {
    String lower = word.lower();
    char last = lower.charAt(lower.length() - 1);
    boolean may = !word.isFree() && lower.length() > 2 && (last == 'p' || last == 'm');
    return may ? lower.substring(0, lower.length() - 1) + (last == 'p' ? 't' : 'p') : null;
  }

  /** A compound for a pair in which one word belongs to no compound at all: "đoàn kếp", "phê duyện". */
  private static @Nullable String unheard(Letters first, Letters second) {
    if (isUnheard(second) && !first.isFree()) {
      for (String other : first.seconds().words()) {
        if (differsAtEnd(second.lower(), other)) {
          return first.lower() + " " + other;
        }
      }
    }
    if (isUnheard(first) && !second.isFree()) {
      for (String other : second.firsts().words()) {
        if (differsAtEnd(first.lower(), other)) {
          return other + " " + second.lower();
        }
      }
    }
    return null;
  }

  private static boolean isUnheard(Letters word) {
    return !word.isFree() && word.lower().length() > 2 && word.seconds() == Halves.NONE && word.firsts() == Halves.NONE
        && !word.is(Trait.FUNCTION);
  }

  /** Whether the words differ only in the last letter. */
  private static boolean differsAtEnd(String typed, String other) {
    int last = typed.length() - 1;
    return typed.length() == other.length() && typed.charAt(last) != other.charAt(last)
        && typed.regionMatches(0, other, 0, last);
  }
}
