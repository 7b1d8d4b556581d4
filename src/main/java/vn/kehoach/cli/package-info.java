/**
 * The door: flags in, report out. A command reads its flags, makes one call, and reports; all of them are listed in
 * {@link vn.kehoach.cli.Commands}. Who looks for ... finds it in
 *
 * <ul>
 *   <li>what a command does: {@code RenderCommand}, {@code CheckCommand} ..., one file each;
 *   <li>flags that commands share: {@code GlobalOptions}, {@code LookOptions}, {@code OutputOptions},
 *       {@code FamilyOptions}, nouns that add themselves to a command's {@link vn.kehoach.cli.Arguments arguments};
 *   <li>how one flag is described and read: {@code Option}, {@code Parameter}, {@code Given};
 *   <li>which files go in and come out: {@code PlanFiles}, {@code PlanSources}, {@code Destination}, {@code Rendering};
 *   <li>what is said and answered to the shell: {@code Console}, {@code Report}, {@code UsageMistake}, {@code Fault},
 *       {@code ExitCode}.
 * </ul>
 *
 * <p>picocli lives here and nowhere else, and is told everything, since finding the same by annotations takes longer
 * than checking a small plan.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
