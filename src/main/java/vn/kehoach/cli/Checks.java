package vn.kehoach.cli;

/** What the checks have to say when plans are rendered. */
enum Checks {

  /** They are not asked: someone has read their findings before. */
  NONE,

  /** How much they found is counted, and stops nothing. */
  COUNTED,

  /** A plan with an error or a warning is not rendered. */
  STRICT
}
