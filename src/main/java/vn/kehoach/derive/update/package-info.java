/**
 * Children that exist, when their parent changes. {@code Origins} tells where each line of a child came from; {@link
 * vn.kehoach.derive.update.Update} takes the child as it was derived, as it would be derived now and as its office has
 * it, and {@code ThreeWay} joins them, with {@code MovedItems} put back first. {@code LineMap} follows a line from one
 * text to the other, {@code SecondPlace} a problem to the parent, and a {@code Digest} tells whether anything changed.
 */
@NullMarked
package vn.kehoach.derive.update;

import org.jspecify.annotations.NullMarked;
