package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Text;

/** A recipient as printed: its name, and its purpose in brackets, if any. */
record RecipientWords(Text name, @Nullable Text note) {

  private static final Expression NOTE = Expression.of("^(.*?)\\s*\\(([^()]*)\\)$");

  /** All recipients of a plan, separating those that share a line. */
  static List<RecipientWords> of(Draft draft) {
    return draft.all(RecipientWords.class, all -> of(all.plan()));
  }

  private static List<RecipientWords> of(Plan plan) {
    List<RecipientWords> all = new ArrayList<>();
    for (Recipient recipient : plan.recipients()) {
      recipient.to().forEach(to -> split(to).forEach(name -> all.add(of(name, recipient.purpose()))));
    }
    return all;
  }

  private static List<Text> split(Text to) {
    List<Text> names = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= to.length(); i++) {
      if (i == to.length() || to.charAt(i) == ';') {
        Text name = to.subSequence(from, i).strip();
        if (!name.isBlank()) {
          names.add(name);
        }
        from = i + 1;
      }
    }
    return names;
  }

  private static RecipientWords of(Text typed, @Nullable Text purpose) {
    Matcher note = NOTE.matcher(typed.value().endsWith(")") ? typed.value() : "");
    return note.matches()
        ? new RecipientWords(typed.subSequence(0, note.end(1)), typed.subSequence(note.start(2), note.end(2)))
        : new RecipientWords(typed, purpose);
  }
}
