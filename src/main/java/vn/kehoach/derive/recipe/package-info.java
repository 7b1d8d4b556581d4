/**
 * How an office derives (công thức phái sinh): {@link vn.kehoach.derive.recipe.Recipes} lays the built-in recipe, the
 * office's own and those for a level or a unit over each other ({@code Overlay}) and reads the {@link
 * vn.kehoach.derive.recipe.Recipe} of each unit. A {@code Phrasebook} makes its patterns ({@code RecipePattern})
 * definite for one parent. {@code Shipped} are the YAML files of {@code resources/derive}; {@code Dated} rows of theirs
 * hold for a time, and {@code Entries} reads a group of any of them.
 */
@NullMarked
package vn.kehoach.derive.recipe;

import org.jspecify.annotations.NullMarked;
