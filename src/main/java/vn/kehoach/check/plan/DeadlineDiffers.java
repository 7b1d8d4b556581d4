package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code Xây dựng quy chế ... trước ngày 30 tháng 6 năm 2027} in the text, but 30/9/2027 in the task or table row of
 * that name. The name must be in the sentence word for word; only full dates are compared.
 */
public final class DeadlineDiffers implements Rule {

  private static final Expression TASKS = Expression.of(
      "(?iu)(?:tên |nội dung )?(?:nhiệm vụ|công việc|nội dung|hoạt động|nội dung công việc)(?:[ ,/].*)?");
  private static final Expression DEADLINES = Expression.of(
      "(?iu)(?:thời (?:hạn|gian)|hạn|tiến độ|hoàn thành)(?: (?:hoàn thành|thực hiện|xong))*");
  /** The words before a date that make it a deadline. */
  private static final Expression BY = Expression.of("(?iu)(?:trước|đến|hết|chậm nhất|xong|trong|vào)(?: (?:là|vào"
      + "|trước|hết))?(?: \\d{1,2} giờ(?: \\d{2})?,?)?(?: ngày)?\\s*$");
  /** A sentence about part of the task or about its preparation. */
  private static final Expression OTHER = Expression.of(
      "(?iu)(?<!\\p{L})(?:dự thảo|đăng ký|góp ý|báo cáo|lấy ý kiến|đợt|giai đoạn|bước|(?:hằng|hàng)"
          + " (?:ngày|tuần|tháng|quý|năm)|phê duyệt|thẩm định"
      + "|dự toán)(?!\\p{L})");
  private static final Set<String> SMALL = Set.of("và", "các", "của", "về", "cho", "tại", "trên", "trong", "những",
      "để", "với", "việc", "công", "tác", "theo");
  /** Work that comes before what it is about: "tham mưu quyết định kiện toàn Hội đồng". */
  private static final Sought PREPARES = Sought.at("(?:[Tt]ham mưu|[Dd]ự thảo|[Ss]oạn thảo)(?!\\p{L})",
      "Tham mưu", "tham mưu", "Dự thảo", "dự thảo", "Soạn thảo", "soạn thảo");
  /** A run of this many equal words is the same work. */
  private static final int RUN = 5;
  /** First words of agencies, whose names are in many sentences. */
  private static final Set<String> BODIES = Set.of("ủy", "phòng", "sở", "ban", "công", "văn", "trung", "hội", "đảng",
      "trạm", "trường", "khoa", "đoàn", "chi");
  private static final Expression SENTENCE = Expression.of("[^.;]+(?:\\.(?=\\d)[^.;]*)*");
  /** A name of fewer words may be part of many sentences. */
  private static final int FEWEST = 4;

  /** A task with its deadline. */
  private record Dated(Text name, List<String> words, Text typed, LocalDate day) {}

  @Override
  public String id() {
    return "plan/deadline-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Dated> tasks = new ArrayList<>();
    for (TaskNode one : TaskNode.of(draft)) {
      Deadline deadline = one.task().deadline();
      if (deadline != null) {
        add(one.words(), deadline, tasks);
      }
    }
    draft.tables().forEach(table -> rows(table, tasks));
    draft.prose(PREPARES).forEach(passage -> PREPARES.in(passage, prepares ->
        prepares(draft, passage, prepares.end(), problems)));
    if (tasks.isEmpty()) {
      return;
    }
    Map<String, List<Dated>> byWord = new HashMap<>();
    tasks.forEach(task -> byWord.computeIfAbsent(task.words.get(0), none -> new ArrayList<>(2)).add(task));
    for (Passage passage : draft.body()) {
      if (passage.role() == Passage.Role.BODY && passage.hasDigit() && !ProseDate.of(passage).isEmpty()) {
        passage(draft, passage, byWord, problems);
      }
    }
  }

  private static void add(Text name, Deadline deadline, List<Dated> tasks) {
    boolean day = deadline.from() == null && deadline.until() != null && deadline.typed().value().matches(
        "(?s)\\D*\\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4}\\s*");
    List<String> words = day ? words(name.value()) : List.of();
    if (words.size() >= FEWEST) {
      tasks.add(new Dated(name, words, deadline.typed(), deadline.until()));
    }
  }

  private static void rows(TableData table, List<Dated> tasks) {
    int name = column(table, TASKS);
    int day = column(table, DEADLINES);
    if (name < 0 || day < 0) {
      return;
    }
    for (TableData.Row row : table.rows()) {
      if (row.group() == null && row.cells().size() > Math.max(name, day) && !row.cells().get(day).isBlank()) {
        add(row.cells().get(name), Deadline.parse(row.cells().get(day)), tasks);
      }
    }
  }

  private static int column(TableData table, Expression title) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size(); i++) {
      if (title.matcher(Passage.plain(columns.get(i).title()).strip()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The words that tell, in lower case. */
  private static List<String> words(String name) {
    return PlainWords.of(name, '&').stream().filter(word -> !SMALL.contains(word)).toList();
  }

  private void passage(Draft draft, Passage passage, Map<String, List<Dated>> tasks, Problems problems) {
    var sentences = SENTENCE.matcher(passage.plain());
    while (sentences.find()) {
      ProseDate date = onlyDeadline(passage, sentences.start(), sentences.end());
      LocalDate day = date == null ? null : date.calendar().orElse(null);
      if (day == null || OTHER.matcher(sentences.group()).find()) {
        continue;
      }
      List<String> said = words(passage.plain().substring(sentences.start(), date.from()));
      Set<String> first = new HashSet<>(said);
      for (String word : first) {
        for (Dated task : tasks.getOrDefault(word, List.of())) {
          if (!task.day.equals(day) && task.name != passage.text() && isIn(task.words, said)) {
            report(draft, date, task, problems);
          }
        }
      }
    }
  }

  /** "Kiện toàn Hội đồng trước ngày 15/02", and "tham mưu quyết định kiện toàn Hội đồng trước ngày 10/3". */
  private void prepares(Draft draft, Passage passage, int at, Problems problems) {
    int end = Clause.end(passage.plain(), at);
    ProseDate due = passage.role() == Passage.Role.BODY ? onlyDeadline(passage, at, end) : null;
    LocalDate day = due == null ? null : due.calendar().orElse(null);
    List<String> said = day == null ? List.of() : words(passage.plain().substring(at, due.from()));
    for (Passage other : said.size() < RUN ? List.<Passage>of() : draft.body()) {
      boolean speaks = other != passage && other.role() == Passage.Role.BODY && !ProseDate.of(other).isEmpty();
      var sentences = SENTENCE.matcher(speaks ? other.plain() : "");
      while (sentences.find()) {
        ProseDate done = onlyDeadline(other, sentences.start(), sentences.end());
        LocalDate before = done == null ? null : done.calendar().orElse(null);
        List<String> work = before == null || !before.isBefore(day) ? List.of()
            : words(other.plain().substring(sentences.start(), done.from()));
        if (work.size() >= RUN && !BODIES.contains(work.get(0))
            && Collections.indexOfSubList(said, work.subList(0, RUN)) >= 0) {
          problems.add(Problem.warning(id(), draft.place(due.words()),
                  "việc chuẩn bị đến ngày này mới xong, sau hạn của chính việc ấy (" + done.words() + ")",
                  "this is to be prepared after the deadline of the work itself (" + done.words() + ")")
              .hint("xem lại hai ngày", "check both dates")
              .seeAlso(draft.place(done.words())));
          return;
        }
      }
    }
  }

  /** The only date of a sentence, if it is a deadline. */
  private static @Nullable ProseDate onlyDeadline(Passage passage, int from, int to) {
    ProseDate found = null;
    for (ProseDate date : ProseDate.of(passage)) {
      if (date.from() >= from && date.to() <= to) {
        if (found != null) {
          return null;
        }
        found = date;
      }
    }
    return found != null && BY.matcher(passage.plain()).region(from, found.from()).find() ? found : null;
  }

  /** Whether the words of the task are in the sentence, in order, and are most of it. */
  private static boolean isIn(List<String> task, List<String> said) {
    int next = 0;
    int begin = -1;
    for (int i = 0; i < said.size() && next < task.size(); i++) {
      if (said.get(i).equals(task.get(next))) {
        begin = begin < 0 ? i : begin;
        next++;
      }
    }
    return next == task.size() && said.size() - begin <= 2 * task.size() + 2;
  }

  /** At the later of the two places. */
  private void report(Draft draft, ProseDate date, Dated task, Problems problems) {
    boolean before = draft.place(date.words()).line() < draft.place(task.typed).line();
    Text here = before ? task.typed : date.words();
    Text there = before ? date.words() : task.typed;
    int line = draft.place(there).line();
    problems.add(Problem.warning(id(), draft.place(here),
            "“" + task.name + "”: thời hạn ở đây là " + here + " nhưng ở dòng " + line + " là " + there,
            "“" + task.name + "”: the deadline here is " + here + ", but in line " + line + " it is " + there)
        .hint("viết một thời hạn ở cả hai nơi", "write the same deadline in both places")
        .seeAlso(draft.place(there)));
  }
}
