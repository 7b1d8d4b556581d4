/**
 * The parent's words in the mouth of a lower level. {@code Sentences} takes them one by one, {@code Wording} changes
 * offices and scope, {@code Verbs} knows work that is a higher level's, {@code Verbatim} what stays word for word; a
 * {@link vn.kehoach.derive.word.Lens} holds all that depends on one parent and one kind of unit. Names of a unit are
 * put in later: {@code NameSlots} marks where, {@code Names} says what each stands for, {@code Substitution} puts it.
 * {@code CrossReferences} and {@code ListEnds} mend what leaving parts out broke.
 */
@NullMarked
package vn.kehoach.derive.word;

import org.jspecify.annotations.NullMarked;
