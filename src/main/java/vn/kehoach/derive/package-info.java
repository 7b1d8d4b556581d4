/**
 * One parent plan, every lower-level plan. A {@link vn.kehoach.derive.Roster} says which units there are, a {@link
 * vn.kehoach.derive.Recipe} how this office derives (built-in recipes are YAML in {@code resources/derive}), and {@link
 * vn.kehoach.derive.Derivation} makes the child of each: what is inherited, replaced, filtered, computed, dropped and
 * flagged. Nothing is invented: what is not known stays blank and is named in a remark. Every word keeps the place it came
 * from (parent, recipe or roster), so the origin of a child's value is its own {@link vn.kehoach.source.Text}.
 */
@NullMarked
package vn.kehoach.derive;

import org.jspecify.annotations.NullMarked;
