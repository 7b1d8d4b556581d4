package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of an agency in a form that can be compared however it was typed: lower case, abbreviations expanded, no
 * punctuation.
 *
 * @param words  {@code [ủy, ban, nhân, dân, tỉnh]}
 * @param spaced the words with single spaces between and around them, to search for whole words
 */
public record AgencyName(List<String> words, String spaced) {

  private static final Map<String, String> SPELT = Map.ofEntries(
      Map.entry("&", "và"),
      Map.entry("ub", "ủy ban"),
      Map.entry("ubnd", "ủy ban nhân dân"),
      Map.entry("hđnd", "hội đồng nhân dân"),
      Map.entry("ubmttq", "ủy ban mặt trận tổ quốc"),
      Map.entry("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"),
      Map.entry("mttq", "mặt trận tổ quốc"),
      Map.entry("mttqvn", "mặt trận tổ quốc việt nam"),
      Map.entry("vn", "việt nam"),
      Map.entry("tp", "thành phố"),
      Map.entry("tx", "thị xã"),
      Map.entry("vp", "văn phòng"),
      Map.entry("vpub", "văn phòng ủy ban nhân dân"),
      Map.entry("bch", "ban chấp hành"),
      Map.entry("bcđ", "ban chỉ đạo"),
      Map.entry("btv", "ban thường vụ"),
      Map.entry("lhpn", "liên hiệp phụ nữ"),
      Map.entry("chqs", "chỉ huy quân sự"),
      Map.entry("hpn", "hội phụ nữ"),
      Map.entry("ccb", "cựu chiến binh"),
      Map.entry("tncs", "thanh niên cộng sản"),
      Map.entry("tncshcm", "thanh niên cộng sản hồ chí minh"),
      Map.entry("hcm", "hồ chí minh"),
      Map.entry("lđlđ", "liên đoàn lao động"),
      Map.entry("bhxh", "bảo hiểm xã hội"),
      Map.entry("gdđt", "giáo dục và đào tạo"),
      Map.entry("gd&đt", "giáo dục và đào tạo"),
      Map.entry("lđtbxh", "lao động thương binh và xã hội"),
      Map.entry("ldtbxh", "lao động thương binh và xã hội"),
      Map.entry("tttt", "thông tin và truyền thông"),
      Map.entry("khđt", "kế hoạch và đầu tư"),
      Map.entry("kh&đt", "kế hoạch và đầu tư"),
      Map.entry("gtvt", "giao thông vận tải"),
      Map.entry("tnmt", "tài nguyên và môi trường"),
      Map.entry("nnmt", "nông nghiệp và môi trường"),
      Map.entry("nn&mt", "nông nghiệp và môi trường"),
      Map.entry("khcn", "khoa học và công nghệ"),
      Map.entry("kh&cn", "khoa học và công nghệ"),
      Map.entry("vhttdl", "văn hóa thể thao và du lịch"),
      Map.entry("vhxh", "văn hóa xã hội"),
      Map.entry("tw", "trung ương"),
      Map.entry("thpt", "trung học phổ thông"),
      Map.entry("thcs", "trung học cơ sở"),
      Map.entry("ttyt", "trung tâm y tế"),
      Map.entry("cdc", "trung tâm kiểm soát bệnh tật"),
      Map.entry("ctmt", "công tác mặt trận"),
      Map.entry("pbgdpl", "phổ biến giáo dục pháp luật"),
      Map.entry("mn", "mầm non"),
      Map.entry("tdp", "tổ dân phố"),
      Map.entry("uỷ", "ủy"),
      Map.entry("hoá", "hóa"));

  /**
   * Agencies are few and named often, so parsed names are kept for all plans of a run. Each name has one place, from
   * which it displaces another; threads may share them, because each sees a whole entry.
   */
  private static final @Nullable Kept[] KEPT = new Kept[2_048];

  private static final int LONGEST = 120;

  /** Words before "trường" with which it does not mean a school. */
  private static final Set<String> OTHERWISE = Set.of("môi", "thị", "hiện", "công");

  /** A name as typed, and parsed. */
  private record Kept(String typed, AgencyName name) {}

  public static AgencyName of(CharSequence typed) {
    String name = String.valueOf(typed);
    int hash = name.hashCode();
    int place = (hash ^ hash >>> 16) & KEPT.length - 1;
    Kept kept = KEPT[place];
    if (kept != null && kept.typed.equals(name)) {
      return kept.name;
    }
    AgencyName read = read(name);
    if (name.length() < LONGEST) {
      KEPT[place] = new Kept(name, read);
    }
    return read;
  }

  private static AgencyName read(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : PlainWords.of(typed, '&')) {
      String spelt = SPELT.get(word);
      if (spelt == null) {
        words.add(word);
      } else {
        words.addAll(List.of(spelt.split(" ")));
      }
    }
    return new AgencyName(List.copyOf(words));
  }

  public AgencyName(List<String> words) {
    this(words, " " + String.join(" ", words) + " ");
  }

  public boolean has(String phrase) {
    int at = spaced.indexOf(phrase);
    while (at > 0 && (spaced.charAt(at - 1) != ' ' || spaced.charAt(at + phrase.length()) != ' ')) {
      at = spaced.indexOf(phrase, at + 1);
    }
    return at > 0;
  }

  public boolean contains(AgencyName other) {
    return spaced.indexOf(other.spaced) >= 0;
  }

  /** Whether it is a school; not an office for the environment (môi trường) or for markets (thị trường). */
  public boolean isSchool() {
    for (int i = words.indexOf("trường"); i >= 0 && i < words.size(); i++) {
      if (words.get(i).equals("trường") && (i == 0 || !OTHERWISE.contains(words.get(i - 1)))) {
        return true;
      }
    }
    return has("mầm non");
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }
}
