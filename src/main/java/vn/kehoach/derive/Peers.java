package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.derive.word.Verbatim;

/** The names of all units of a roster: used to recognise instructions to other units and rows of units in tables. */
public final class Peers {

  /** The number of words in the longest name. */
  private static final int LONGEST = 16;

  private static final Pattern COMMUNE =
      Pattern.compile("(?<![\\p{L}])(?:xã|phường|đặc khu) (?:" + Unit.NAME + ")(?:(?:, | và )(?:" + Unit.NAME + "))*");

  private static final Pattern PROVINCE = Pattern.compile("(?<![\\p{L}])(?:tỉnh|thành phố) (?:" + Unit.NAME + ")");

  /** Full names, and for communes and provinces also the names without the word for their level. */
  private final Set<String> names = new HashSet<>();

  private final Set<String> wholeNames = new HashSet<>();

  /** The first words of full names. */
  private final Set<String> firstWords = new HashSet<>();

  private Peers() {}

  static Peers of(Roster roster) {
    Peers peers = new Peers();
    for (Unit unit : roster.units()) {
      String whole = Letters.marked(unit.parsed().full());
      peers.names.add(whole);
      peers.wholeNames.add(whole);
      peers.firstWords.add(whole.split(" ", 2)[0]);
      UnitName here = unit.parsed().territory();
      if (here != null) {
        peers.names.add(Letters.marked(here.own()));
      }
    }
    return peers;
  }

  /** Whether a cell contains only the name of a unit. */
  public boolean isName(String cell) {
    return names.contains(Letters.marked(cell));
  }

  /** Whether a sentence begins with the name of another unit, which it then addresses. */
  boolean beginsWithAnother(String words, Unit unit) {
    String begin = words.split(" ", 2)[0];
    if (begin.isEmpty() || !firstWords.contains(Letters.marked(begin))) {
      return false;
    }
    String[] first = Letters.marked(words.substring(0, Math.min(words.length(), 160))).split(" ");
    String own = Letters.marked(unit.parsed().full());
    StringBuilder name = new StringBuilder();
    boolean another = false;
    for (int i = 0; i < Math.min(first.length, LONGEST); i++) {
      name.append(i == 0 ? "" : " ").append(first[i]);
      another |= i > 0 && wholeNames.contains(name.toString()) && !name.toString().equals(own);
    }
    return another;
  }

  /** Whether a sentence names a unit of the roster by its whole name. */
  boolean names(String words) {
    String marked = " " + Letters.marked(words) + " ";
    return wholeNames.stream().anyMatch(name -> marked.contains(" " + name + " "));
  }

  /** Other territories of the same rank named in a text, except in citations and quotations. */
  List<String> others(String words, Unit unit) {
    UnitName here = unit.parsed().territory();
    if (here == null) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    List<int[]> fixed = null;
    for (Matcher named = (here.isProvince() ? PROVINCE : COMMUNE).matcher(words); named.find();) {
      fixed = fixed == null ? Verbatim.in(words) : fixed;
      int at = named.start();
      boolean cited = fixed.stream().anyMatch(stretch -> stretch[0] <= at && at < stretch[1]);
      String[] listed = named.group().split(", | và ");
      for (int i = 0; i < listed.length && !cited; i++) {
        String name = i == 0 ? UnitName.of(listed[0]).own() : listed[i];
        boolean other = (i == 0 || isName(name)) && !Letters.marked(name).equals(Letters.marked(here.own()));
        if (other) {
          others.add(listed[i]);
        }
      }
    }
    return List.copyOf(others);
  }
}
