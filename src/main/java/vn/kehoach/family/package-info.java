/**
 * A parent plan and the folder of plans derived from it, over the years: {@link vn.kehoach.family.DeriveRun} writes
 * them, {@link vn.kehoach.family.ChildState} tells which are outdated or edited, {@link vn.kehoach.family.Synced}
 * merges changes of the parent, {@link vn.kehoach.family.FolderRollUp} summarises them.
 *
 * <p>The content of derived plans is made by {@code derive}; this package manages the files: the plans, and in {@code
 * .kehoach} ({@link vn.kehoach.family.DerivedFolder}) the {@link vn.kehoach.family.Lineage parameters of the run} with
 * which they can be made again. It is used by the commands in {@code cli} and uses {@link vn.kehoach.Kehoach} to read,
 * check and render.
 */
@NullMarked
package vn.kehoach.family;

import org.jspecify.annotations.NullMarked;
