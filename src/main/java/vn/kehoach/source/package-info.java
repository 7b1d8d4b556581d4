/**
 * Text with positions, and problems. A file becomes a {@link vn.kehoach.source.Source}; every scalar of its YAML
 * becomes a {@link vn.kehoach.source.Text} that knows the position of each character; whatever is wrong becomes a
 * {@link vn.kehoach.source.Problem}. SnakeYAML is used only here.
 *
 * <p>This lowest floor also contains what every package may need: bundled files ({@link vn.kehoach.source.OwnFile}),
 * and tasks that run once ({@link vn.kehoach.source.Work}).
 */
@NullMarked
package vn.kehoach.source;

import org.jspecify.annotations.NullMarked;
