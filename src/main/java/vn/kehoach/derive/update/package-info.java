/**
 * Updates existing derived plans when their parent changes. {@code Origins} records where each line of a derived plan
 * comes from; {@link vn.kehoach.derive.update.Update} takes the plan as it was derived, as it would be derived now, and
 * as it was edited, and {@code ThreeWay} merges them, after {@code MovedItems} has aligned moved items. {@code LineMap}
 * maps lines between versions, {@code SecondPlace} maps problems to the parent, and a {@code Digest} tells whether
 * anything changed.
 */
@NullMarked
package vn.kehoach.derive.update;

import org.jspecify.annotations.NullMarked;
