package vn.kehoach.source;

/** A sentence in both languages, side by side, so that neither is forgotten. */
public record Sentence(String vietnamese, String english) {

  public String in(Language language) {
    return language == Language.VI ? vietnamese : english;
  }
}
