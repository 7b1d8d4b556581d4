/**
 * The door: flags in, report out. One file a command, named as the command; shared options are mixins. A command reads its
 * flags, makes one call, and reports; picocli lives here and nowhere else.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
