package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;

/**
 * Who issued a plan, in running words: headers shout ("ỦY BAN NHÂN DÂN / THÀNH PHỐ CẦN THƠ"), sentences do not.
 *
 * @param agency "Ủy ban nhân dân thành phố Cần Thơ"
 * @param level  "thành phố"; {@code null} where no territory is named
 * @param name   "Cần Thơ"
 */
record Issuer(String agency, @Nullable String level, @Nullable String name) {

  private static final List<String> PHRASES = Shipped.entries("units").texts("agencies").stream()
      .map(Text::value)
      .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
      .toList();

  private static final Pattern TERRITORY =
      Pattern.compile("\\b(tỉnh|thành phố|xã|phường|đặc khu) (\\p{Lu}[\\p{L} -]*)$", Pattern.UNICODE_CHARACTER_CLASS);

  static Issuer of(Plan plan) {
    String agency = agency(plan, plan.header().agency());
    Matcher own = TERRITORY.matcher(agency);
    if (own.find()) {
      return new Issuer(agency, own.group(1), own.group(2));
    }
    Matcher above = TERRITORY.matcher(agency(plan, plan.header().parent()).replaceFirst("^UBND", "Ủy ban nhân dân"));
    return above.find() ? new Issuer(agency, above.group(1), above.group(2)) : new Issuer(agency, null, null);
  }

  /** "thành phố Cần Thơ". */
  @Nullable String scope() {
    return level == null ? null : level + " " + name;
  }

  /** "UBND thành phố Cần Thơ". */
  String shortAgency() {
    return agency.replaceFirst("^Ủy ban nhân dân", "UBND").replaceFirst("^Hội đồng nhân dân", "HĐND");
  }

  private static String agency(Plan plan, List<Text> lines) {
    String shouted = lines.stream().map(Text::value).collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
    return typed(plan, shouted).orElseGet(() -> calm(shouted));
  }

  /** The name as the plan's own sentences spell it. */
  private static java.util.Optional<String> typed(Plan plan, String shouted) {
    List<Text> sentences = new ArrayList<>(plan.opening());
    sentences.addAll(plan.closing());
    plan.sections().forEach(section -> sentences.addAll(section.text()));
    String lower = Letters.lower(shouted);
    for (Text sentence : sentences) {
      int at = lower.isEmpty() ? -1 : Letters.lower(sentence.value()).indexOf(lower);
      if (at >= 0) {
        String found = sentence.value().substring(at, at + lower.length());
        boolean spelled = Character.isUpperCase(found.charAt(0)) && !found.equals(shouted);
        if (spelled) {
          return java.util.Optional.of(found);
        }
      }
    }
    return java.util.Optional.empty();
  }

  /** Known phrases as they are spelled, every other word with a capital: those are names. */
  static String calm(String shouted) {
    StringBuilder calm = new StringBuilder();
    String rest = shouted;
    while (!rest.isEmpty()) {
      String phrase = phraseAtStart(rest);
      int end = phrase != null ? phrase.length() : wordEnd(rest);
      String word = rest.substring(0, end);
      calm.append(phrase != null ? phrase
          : word.matches("[IVX]+|.*\\d.*") ? word : capitalized(word));
      rest = rest.substring(end);
      if (rest.startsWith(" ")) {
        calm.append(' ');
        rest = rest.substring(1);
      }
    }
    return Letters.firstUpper(calm.toString());
  }

  private static int wordEnd(String rest) {
    int space = rest.indexOf(' ');
    return space < 0 ? rest.length() : space;
  }

  private static @Nullable String phraseAtStart(String rest) {
    for (String phrase : PHRASES) {
      boolean fits = rest.length() >= phrase.length()
          && (rest.length() == phrase.length() || rest.charAt(phrase.length()) == ' ' || rest.charAt(phrase.length()) == ',');
      if (fits && rest.substring(0, phrase.length()).equalsIgnoreCase(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
