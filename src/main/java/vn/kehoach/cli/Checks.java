package vn.kehoach.cli;

/** What to do with the findings of the checks when plans are rendered. */
enum Checks {

  /** No checks: their findings have been read before. */
  NONE,

  /** Findings are counted but do not stop rendering. */
  COUNTED,

  /** A plan with an error or warning is not rendered. */
  STRICT
}
