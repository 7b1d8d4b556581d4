/**
 * Rules on the bodies named in a plan: whether they exist on its date and are named consistently.
 *
 * <p>{@code KnownName} and {@code LiveWords} are not rules but are shared by them.
 */
@NullMarked
package vn.kehoach.check.agency;

import org.jspecify.annotations.NullMarked;
