/**
 * Questions about what is planned: who does it, by when, and whether the figures add up.
 *
 * <p>Not rules, but what they share: {@code Breakdown}, {@code Quantity} and {@code Percentages} of figures; {@code
 * ProseDate} of days; {@code OwnTitle}, {@code TitleWords} and {@code TitleYears} of what the plan is called; {@code
 * Indicators} and {@code TaskNode} of what it sets itself.
 */
@NullMarked
package vn.kehoach.check.plan;

import org.jspecify.annotations.NullMarked;
