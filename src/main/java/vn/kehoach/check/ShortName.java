package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The name of an agency with some words abbreviated to their initials, as typed: {@code Phòng VH-XH}, {@code Trung tâm
 * PVHCC}, {@code BCHQS phường}. "Và" between words is ignored, as it is in initials.
 */
public record ShortName(List<Part> parts) {

  /**
   * A word in lower case, or the initials of several words.
   *
   * @param initials whether these are initials: at least two, all capitals
   */
  record Part(String letters, boolean initials) {

    boolean standsFor(int index, Part word) {
      return initials && !word.initials && Letter.plain(letters.charAt(index)) == Letter.plain(word.letters.charAt(0));
    }

    boolean endsAt(int index) {
      return index == letters.length();
    }
  }

  public static ShortName of(String typed) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= typed.length(); at++) {
      if (at == typed.length() || !Alphabet.isLetterOrDigit(typed.charAt(at))) {
        add(typed.substring(from, at), parts);
        from = at + 1;
      }
    }
    return new ShortName(List.copyOf(parts));
  }

  private static void add(String word, List<Part> parts) {
    String small = word.toLowerCase(Locale.ROOT);
    if (!small.isEmpty() && !small.equals("và")) {
      parts.add(new Part(small, word.length() > 1 && areCapitals(word)));
    }
  }

  private static boolean areCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the other name is part of this one, where words of either may be abbreviated to initials. */
  public boolean has(ShortName other) {
    for (int at = 0; at < parts.size() && !other.parts.isEmpty(); at++) {
      if (stands(at, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(int from, ShortName other) {
    int at = from;
    int letter = 0;
    int there = 0;
    int otherLetter = 0;
    while (at < parts.size() && there < other.parts.size()) {
      Part mine = parts.get(at);
      Part its = other.parts.get(there);
      if (letter == 0 && otherLetter == 0 && mine.equals(its)) {
        at++;
        there++;
      } else if (otherLetter == 0 && mine.standsFor(letter, its)) {
        there++;
        letter++;
      } else if (letter == 0 && its.standsFor(otherLetter, mine)) {
        at++;
        otherLetter++;
      } else {
        return false;
      }
      if (letter > 0 && mine.endsAt(letter)) {
        at++;
        letter = 0;
      }
      if (otherLetter > 0 && its.endsAt(otherLetter)) {
        there++;
        otherLetter = 0;
      }
    }
    return there == other.parts.size() && letter == 0;
  }
}
