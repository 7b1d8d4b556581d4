package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/**
 * Remarks to be written next to the values of a plan ("# xem lại: ..."). A remark is about a {@link Text} (by
 * identity), about a key if there is no value yet ({@code signature.name}), or about the whole plan.
 */
public final class Remarks {

  private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

  private final List<String> atTop = new ArrayList<>();
  private final Map<Text, List<String>> byText = new IdentityHashMap<>();
  private final Map<String, List<String>> byKey = new HashMap<>();

  public void atTop(String remark) {
    atTop.add(remark);
  }

  public void on(Text text, String remark) {
    add(byText.computeIfAbsent(text, none -> new ArrayList<>()), remark);
  }

  /**
   * @param key group and key, {@code header.symbol}
   */
  public void onKey(String key, String remark) {
    add(byKey.computeIfAbsent(key, none -> new ArrayList<>()), remark);
  }

  /** Copies the remarks on one text to the text that replaces it. */
  public void take(Remarks others, Text from, Text to) {
    others.of(from).forEach(remark -> on(to, remark));
  }

  /** Copies the remarks on a text to a part of it, unless the part no longer has any of the words they quote. */
  public void takeQuoted(Text whole, Text part) {
    of(whole).stream().filter(remark -> !QUOTED.matcher(remark).find()
        || QUOTED.matcher(remark).results().anyMatch(quoted -> part.value().contains(quoted.group(1))))
        .forEach(remark -> on(part, remark));
  }

  private static void add(List<String> remarks, String remark) {
    if (!remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  List<String> atTop() {
    return List.copyOf(atTop);
  }

  public List<String> of(Text text) {
    return List.copyOf(byText.getOrDefault(text, List.of()));
  }

  List<String> ofKey(String key) {
    return List.copyOf(byKey.getOrDefault(key, List.of()));
  }
}
