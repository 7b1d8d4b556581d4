/** Questions about what is planned: who does it, by when, and whether the figures add up. */
@NullMarked
package vn.kehoach.check.plan;

import org.jspecify.annotations.NullMarked;
