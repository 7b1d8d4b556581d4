package vn.kehoach.source;

/** The language of messages to the user; documents are always in Vietnamese. */
public enum Language {
  VI,
  EN
}
