/**
 * Adapts the parent's wording to a lower level. {@code Sentences} handles them one by one, {@code Wording} replaces
 * offices and scope, {@code Verbs} recognises work of a higher level, {@code Verbatim} finds text that must not change;
 * a {@link vn.kehoach.derive.word.Lens} contains what depends on one parent and one kind of unit. Names of a unit are
 * inserted later: {@code NameSlots} marks their positions, {@code Names} gives their values, {@code Substitution}
 * replaces them. {@code CrossReferences} and {@code ListEnds} correct what omitted parts leave behind.
 */
@NullMarked
package vn.kehoach.derive.word;

import org.jspecify.annotations.NullMarked;
