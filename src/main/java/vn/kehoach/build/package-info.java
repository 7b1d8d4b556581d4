/**
 * What happens to class files between the compiler and {@code lib/}; not delivered itself. A call site that the JVM
 * would link at its first use ({@code invokedynamic}: lambdas, joined strings) costs every start of a short-lived
 * program; here each becomes what an older compiler would have written, and the source stays as it is.
 */
@NullMarked
package vn.kehoach.build;

import org.jspecify.annotations.NullMarked;
