package vn.kehoach.source;

/** One thing said in both languages, side by side, so that neither can be forgotten. */
public record Sentence(String vietnamese, String english) {

  public String in(Language language) {
    return language == Language.VI ? vietnamese : english;
  }
}
