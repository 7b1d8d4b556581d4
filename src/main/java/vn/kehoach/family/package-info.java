/**
 * A parent plan and the folder of plans derived from it, over the years: {@link vn.kehoach.family.DeriveRun} writes the
 * children, {@link vn.kehoach.family.ChildState} says which are stale or edited, {@link vn.kehoach.family.Synced}
 * carries a change of the parent in, {@link vn.kehoach.family.FolderRollUp} adds up what they made of it.
 *
 * <p>What a child says is {@code derive}'s affair; here is what lies in files: the children, and in {@code .kehoach}
 * beside them ({@link vn.kehoach.family.DerivedFolder}) the {@link vn.kehoach.family.Lineage run} by which all of it
 * can be made again. Commands of {@code cli} ask this room, which asks {@link vn.kehoach.Kehoach} to read, check and
 * render.
 */
@NullMarked
package vn.kehoach.family;

import org.jspecify.annotations.NullMarked;
