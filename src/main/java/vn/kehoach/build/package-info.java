/**
 * What happens to class files between the compiler and {@code lib/}; not delivered itself. Every start of a short-lived
 * program pays for what the JVM and libraries do anew each time; here it is done once, and the source stays as it is.
 *
 * <ul>
 *   <li>{@link vn.kehoach.build.PlainClasses} goes through all classes, ours and those of libraries, and lists what is
 *       done to them. {@link vn.kehoach.build.CallSites} is the largest part: call sites that the JVM would link at
 *       their first use ({@code invokedynamic}: lambdas, joined strings, methods of records) become what an older
 *       compiler would have written.
 *   <li>{@link vn.kehoach.build.Libraries} puts the plain libraries into one jar and says in it what was changed.
 * </ul>
 *
 * <p>{@code LateBeginnings} and {@code WhiteSpaceMarks} know the code of one release of a library: where they no longer
 * find it, the build fails and names the class to look at.
 */
@NullMarked
package vn.kehoach.build;

import org.jspecify.annotations.NullMarked;
