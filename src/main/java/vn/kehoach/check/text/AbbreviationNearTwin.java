package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code TNNT} and {@code TNTT}, both before "trẻ em": two abbreviations one letter apart, used alike. */
public final class AbbreviationNearTwin implements Rule {

  @Override
  public String id() {
    return "text/abbreviation-near-twin";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Abbreviations abbreviations = Abbreviations.of(draft);
    List<String> words = new ArrayList<>(abbreviations.first().keySet());
    for (int later = 1; later < words.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        String one = words.get(earlier);
        String two = words.get(later);
        if (areTwins(one, two) && !(abbreviations.isKnown(one) && abbreviations.isKnown(two))
            && areUsedAlike(abbreviations, one, two)) {
          report(draft, abbreviations, one, two, problems);
        }
      }
    }
  }

  private static boolean areTwins(String one, String two) {
    if (one.length() < 3 || one.length() != two.length()) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < one.length(); i++) {
      differ += one.charAt(i) == two.charAt(i) ? 0 : 1;
    }
    return differ == 1 || differ == 2
        && one.chars().sorted().boxed().toList().equals(two.chars().sorted().boxed().toList());
  }

  private static boolean areUsedAlike(Abbreviations abbreviations, String one, String two) {
    Set<String> shared = new HashSet<>(abbreviations.beside().getOrDefault(one, Set.of()));
    shared.retainAll(abbreviations.beside().getOrDefault(two, Set.of()));
    shared.removeIf(word -> word.length() < 3);
    return !shared.isEmpty();
  }

  private void report(Draft draft, Abbreviations abbreviations, String one, String two, Problems problems) {
    boolean firstIsSlip = abbreviations.isKnown(two) && !abbreviations.isKnown(one);
    Text place = abbreviations.first().get(firstIsSlip ? one : two);
    Text other = abbreviations.first().get(firstIsSlip ? two : one);
    problems.add(Problem.warning(id(), draft.place(place),
            "“" + place + "” và “" + other + "” chỉ khác một chữ cái: một trong hai có lẽ gõ sai",
            "“" + place + "” and “" + other + "” are one letter apart: one of them is probably a slip")
        .hint("viết một chữ viết tắt ở mọi chỗ và giải thích ở lần đầu",
            "write one of them throughout, and explain it at its first use")
        .seeAlso(draft.place(other)));
  }
}
