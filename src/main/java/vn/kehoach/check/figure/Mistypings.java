package vn.kehoach.check.figure;

import java.util.ArrayList;
import java.util.List;

/** The numbers that a typed number may have been meant to be: two digits swapped, one digit wrong, a zero lost. */
public final class Mistypings {

  /** A number with fewer digits may differ in one digit from many others. */
  private static final int TELLING = 3;

  private Mistypings() {}

  /** Swapped digits, and for numbers of three digits or more one wrong digit; without leading zeros. */
  public static List<String> of(String typed) {
    List<String> meant = new ArrayList<>();
    swapped(typed, meant);
    lost(typed, meant);
    long digits = typed.chars().filter(Character::isDigit).count();
    if (digits >= TELLING) {
      changed(typed, meant);
    }
    return meant;
  }

  /** The numbers with two neighbouring digits swapped. */
  public static List<String> swapped(String typed) {
    List<String> meant = new ArrayList<>();
    swapped(typed, meant);
    return meant;
  }

  private static void swapped(String typed, List<String> meant) {
    int before = -1;
    for (int i = 0; i < typed.length(); i++) {
      if (Character.isDigit(typed.charAt(i))) {
        if (before >= 0 && typed.charAt(before) != typed.charAt(i) && (before > 0 || typed.charAt(i) != '0')) {
          char[] letters = typed.toCharArray();
          letters[before] = typed.charAt(i);
          letters[i] = typed.charAt(before);
          meant.add(new String(letters));
        }
        before = i;
      }
    }
  }

  /** "4,8" for "4,08". */
  private static void lost(String typed, List<String> meant) {
    int comma = typed.indexOf(',');
    if (comma > 0) {
      meant.add(typed.substring(0, comma + 1) + '0' + typed.substring(comma + 1));
    }
  }

  /** Each digit replaced by each other one. */
  public static void changed(String typed, List<String> meant) {
    for (int i = 0; i < typed.length(); i++) {
      for (char digit = i == 0 ? '1' : '0'; Character.isDigit(typed.charAt(i)) && digit <= '9'; digit++) {
        if (digit != typed.charAt(i)) {
          meant.add(typed.substring(0, i) + digit + typed.substring(i + 1));
        }
      }
    }
  }
}
