/**
 * kehoach: YAML text becomes a plan, is checked, filled into a template, settled into pages, and written as DOCX or
 * PDF.
 *
 * <pre>
 * 7  cli                                                the door: flags in, report out
 * 6  family                                             a folder of derived plans, over the years
 * 5  Kehoach                                            the story, on one page
 * 4  check . derive . template . typeset . output . report . table     rooms that do not know each other
 * 3  plan . standard                                    what an office says . what the law says
 * 2  document                                           pages as a tree; keeps the places its words came from
 * 1  source                                             text with places; problems
 * </pre>
 *
 * <p>An import goes to a lower floor only, and a library lives in one room: picocli in {@code cli}, SnakeYAML in {@code
 * source}, FreeMarker in {@code template}, docx4j in {@code output.docx}, FOP in {@code output.pdf}, PDFBox in {@code
 * output.png}, JSON in {@code report}, CSV and XLSX in {@code table}, differences of texts in {@code derive}. {@code
 * HouseRulesTest} holds us to it.
 *
 * <p>When kehoach is built, what every start would work out is worked out once. {@code build}, where ASM lives, changes
 * class files and is not delivered. What a room can lay out beforehand for itself (word lists, standards, parsed
 * templates, widths of letters) it does in a {@code main} of its own, called by {@code pack} and {@code plain} in
 * {@code pom.xml}; where that has not run, the room reads the original.
 *
 * <p>Beside {@code Kehoach} stands what takes two rooms of the fourth floor: {@code FileRows} (each with its
 * {@code SentTable}) and {@code RosterFile} fetch rows for a plan and for a derivation, {@code HeadStart} makes several
 * rooms ready at once.
 *
 * <p>Where do I add ...?
 *
 * <ul>
 *   <li>a key of the language: {@code plan/Keys}, the record that holds it, and the reader beside it;
 *   <li>a rule: one class in {@code check/<family>}, one line in {@code check/Rules}, one page in {@code
 *       resources/spec/<family>}, in Vietnamese and under {@code In English};
 *   <li>wording or order: {@code templates/}, no code;
 *   <li>a size, a margin, a style: {@code resources/standards/*.yaml}, no code;
 *   <li>a document type: a row in the standard, a template, an example;
 *   <li>a standard: one YAML file, one parts file, one line in {@code standard/Standards};
 *   <li>an output: one folder in {@code output}, one line in {@code output/Writers};
 *   <li>a command: one class in {@code cli}, its name and its line in {@code cli/Commands}, its words in {@code
 *       resources/vn/kehoach/cli/help*.properties}.
 * </ul>
 */
@NullMarked
package vn.kehoach;

import org.jspecify.annotations.NullMarked;
