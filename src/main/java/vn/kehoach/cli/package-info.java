/**
 * The door: flags in, report out. One file a command, named as the command: what may be given to it, and what it does then.
 * Options that commands share are nouns that add themselves to a command's {@link vn.kehoach.cli.Arguments arguments}. A
 * command reads its flags, makes one call, and reports; picocli lives here and nowhere else, and is told everything, since
 * finding the same by annotations takes longer than checking a small plan.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
