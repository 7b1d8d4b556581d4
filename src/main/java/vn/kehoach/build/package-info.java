/**
 * Changes class files between the compiler and {@code lib/}; not delivered itself.
 *
 * <p>Each start of a short-lived program repeats work of the JVM and the libraries; here it is done once, and the
 * source code stays as it is.
 *
 * <ul>
 *   <li>{@link vn.kehoach.build.PlainClasses} goes through all classes, ours and those of libraries, and lists the
 *       changes. The largest is {@link vn.kehoach.build.CallSites}: call sites that the JVM would link at their first
 *       use ({@code invokedynamic}: lambdas, string concatenation, methods of records) become what an older compiler
 *       would have written.
 *   <li>{@link vn.kehoach.build.Libraries} puts the rewritten libraries into one jar, with a statement of the changes.
 * </ul>
 *
 * <p>{@code LateBeginnings} and {@code WhiteSpaceMarks} depend on the code of one release of a library: if they no
 * longer find it, the build fails and names the class to check.
 */
@NullMarked
package vn.kehoach.build;

import org.jspecify.annotations.NullMarked;
