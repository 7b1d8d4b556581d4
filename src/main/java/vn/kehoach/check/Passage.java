package vn.kehoach.check;

import vn.kehoach.source.Text;

/**
 * Words of the plan and the part they play.
 *
 * @param plain the words, letter by letter, with every kind of white space as a plain space: what patterns look at
 */
public record Passage(Role role, Text text, String plain) {

  public Passage(Role role, Text text) {
    this(role, text, text.value().replace('\u00A0', ' ').replace('\n', ' ').replace('\t', ' '));
  }

  /** What a text is there for. */
  public enum Role {
    PARENT,
    AGENCY,
    NUMBER,
    SYMBOL,
    PLACE,
    DATE,
    SUBJECT,
    MARK,
    LEGAL_BASIS,
    REFERENCE,
    OPENING,
    HEADING,
    TITLE,
    BODY,
    ASSIGNED_AGENCY,
    TASK_FIELD,
    INDICATOR,
    TABLE,
    BUDGET,
    CLOSING,
    RECIPIENT,
    ARCHIVE,
    SIGNATURE,
    APPENDIX_TITLE
  }

  /** Running prose, as opposed to names, numbers and marks. */
  public boolean isProse() {
    return switch (role) {
      case SUBJECT, LEGAL_BASIS, OPENING, TITLE, BODY, CLOSING, HEADING, INDICATOR, TABLE, TASK_FIELD, APPENDIX_TITLE ->
          true;
      default -> false;
    };
  }
}
