/**
 * Text with places, and problems. A clerk's file becomes a {@link vn.kehoach.source.Source}; every scalar of its YAML a
 * {@link vn.kehoach.source.Text} that knows, letter by letter, where it stood; whatever is wrong with it a
 * {@link vn.kehoach.source.Problem}. SnakeYAML lives here and nowhere else.
 *
 * <p>On the lowest floor lies, too, what every room may need of the machine: files that ship with kehoach ({@link
 * vn.kehoach.source.OwnFile}), and work that is done once, whoever asks first ({@link vn.kehoach.source.Work}).
 */
@NullMarked
package vn.kehoach.source;

import org.jspecify.annotations.NullMarked;
