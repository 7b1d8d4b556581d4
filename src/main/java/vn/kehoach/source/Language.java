package vn.kehoach.source;

/** The language kehoach speaks to its user; documents are Vietnamese whatever this is. */
public enum Language {
  VI,
  EN
}
