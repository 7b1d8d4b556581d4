/**
 * The rules of an issuing agency for deriving plans (công thức phái sinh): {@link vn.kehoach.derive.recipe.Recipes}
 * combines the built-in recipe, the agency's own, and those for a level or unit ({@code Overlay}), and reads the {@link
 * vn.kehoach.derive.recipe.Recipe} of each unit. A {@code Phrasebook} fills in its patterns ({@code RecipePattern}) for
 * one parent. {@code Shipped} are the YAML files in {@code resources/derive}; {@code Dated} selects rows by their
 * period of validity, and {@code Entries} reads a group of any such file.
 */
@NullMarked
package vn.kehoach.derive.recipe;

import org.jspecify.annotations.NullMarked;
