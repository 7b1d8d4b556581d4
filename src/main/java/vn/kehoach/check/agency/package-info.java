/**
 * Questions about the bodies a plan gives work to: do they exist on its date, and are they called by one name?
 *
 * <p>Not rules, but what they share: {@code KnownName}, {@code LiveWords}.
 */
@NullMarked
package vn.kehoach.check.agency;

import org.jspecify.annotations.NullMarked;
