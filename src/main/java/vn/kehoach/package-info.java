/**
 * kehoach turns YAML text into a plan, checks it, fills it into a template, lays it out on pages, and writes it as DOCX
 * or PDF.
 *
 * <pre>
 * 7  cli                                                flags in, report out
 * 6  family                                             a folder of derived plans, over the years
 * 5  Kehoach                                            the whole pipeline on one page
 * 4  check . derive . template . typeset . output . report . table     packages that do not know each other
 * 3  plan . standard                                    what an agency plans . what the law prescribes
 * 2  document                                           pages as a tree; every word knows where it came from
 * 1  source                                             text with positions; problems
 * </pre>
 *
 * <p>Imports go to a lower floor only, and each library is used in one package only: picocli in {@code cli}, SnakeYAML
 * in {@code source}, FreeMarker in {@code template}, docx4j in {@code output.docx}, FOP in {@code output.pdf}, PDFBox
 * in {@code output.png}, JSON in {@code report}, CSV and XLSX in {@code table}, text differences in {@code derive}.
 * {@code HouseRulesTest} enforces this.
 *
 * <p>Work that every start of the program would repeat is done once, during the build. {@code build}, which uses ASM,
 * changes class files and is not part of the product. Data that a package can prepare (word lists, standards, parsed
 * templates, letter widths) is prepared by a {@code main} method of that package, called by {@code pack} and {@code
 * plain} in {@code pom.xml}; if that has not been run, the package reads the original data.
 *
 * <p>Classes that need two packages of the fourth floor are next to {@code Kehoach}: {@code FileRows} (with {@code
 * SentTable}) and {@code RosterFile} fetch rows for a plan and for a derivation, {@code HeadStart} loads several
 * packages at once.
 *
 * <p>Where to add what:
 *
 * <ul>
 *   <li>a key of the plan language: {@code plan/Keys}, the record that holds it, and its reader;
 *   <li>a rule: one class in {@code check/<family>}, one line in {@code check/Rules}, one page in {@code
 *       resources/spec/<family>}, in Vietnamese and under {@code In English};
 *   <li>wording or order of a document: {@code templates/}, no code;
 *   <li>a size, a margin, a style: {@code resources/standards/*.yaml}, no code;
 *   <li>a document type: a row in the standard, a template, an example;
 *   <li>a standard: one YAML file, one parts file, one line in {@code standard/Standards};
 *   <li>an output format: one folder in {@code output}, one line in {@code output/Writers};
 *   <li>a command: one class in {@code cli}, its name and line in {@code cli/Commands}, its help texts in {@code
 *       resources/vn/kehoach/cli/help*.properties}.
 * </ul>
 */
@NullMarked
package vn.kehoach;

import org.jspecify.annotations.NullMarked;
