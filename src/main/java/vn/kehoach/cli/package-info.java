/**
 * The command line: flags in, report out. A command reads its flags, makes one call, and reports; {@link
 * vn.kehoach.cli.Commands} lists all of them. The classes are for
 *
 * <ul>
 *   <li>what a command does: {@code RenderCommand}, {@code CheckCommand} ..., one file each;
 *   <li>options shared by commands: {@code GlobalOptions}, {@code LookOptions}, {@code OutputOptions}, {@code
 *       FamilyOptions}, which add themselves to the {@link vn.kehoach.cli.Arguments arguments} of a command;
 *   <li>declaring and reading an option: {@code Option}, {@code Parameter}, {@code Given};
 *   <li>files read and written: {@code PlanFiles}, {@code PlanSources}, {@code Destination}, {@code Rendering};
 *   <li>messages and exit codes: {@code Console}, {@code Report}, {@code UsageMistake}, {@code Fault}, {@code
 *       ExitCode}.
 * </ul>
 *
 * <p>picocli is used only here, and everything is declared by calls: finding annotations takes longer than checking a
 * small plan.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
