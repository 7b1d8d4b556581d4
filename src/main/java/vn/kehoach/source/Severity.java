package vn.kehoach.source;

/** The severity of a problem: only {@link #ERROR} makes a run fail (with {@code --strict}, {@link #WARNING} too). */
public enum Severity {
  ERROR("error", "lỗi"),
  WARNING("warning", "cảnh báo"),
  INFO("info", "lưu ý");

  private final String english;
  private final String vietnamese;

  Severity(String english, String vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** The word used in machine-readable reports, independent of language. */
  public String id() {
    return english;
  }

  public String in(Language language) {
    return language == Language.VI ? vietnamese : english;
  }
}
