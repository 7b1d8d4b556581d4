/**
 * Vietnamese words for the rules of {@code text}: their spelling and their positions. Contains no rules.
 *
 * <ul>
 *   <li>words in a passage: {@code Words}, {@code Word}, and the properties ({@code Trait}) that rules look for;
 *   <li>spelling independent of position: {@code Letters}, {@code Syllable}, {@code SoundAlikes}, and {@code
 *       LegacyLetters} for text from before Unicode;
 *   <li>word lists: {@code Lexicon}, {@code Compounds} and their {@code Halves}, packed by {@code PackedWords} during
 *       the build and read by {@code Wordbook};
 *   <li>a noisy channel: {@code Bigrams}, the frequencies of pairs of syllables, packed by {@code PackedBigrams}
 *       during the build, and {@code Typo}, the errors that a typist makes;
 *   <li>caches: {@code Vocabulary}, {@code Pairs}, {@code RunsSaid};
 *   <li>shared by several rules: {@code Spelling}, {@code Abbreviations}, {@code BodyNames}.
 * </ul>
 */
@NullMarked
package vn.kehoach.check.word;

import org.jspecify.annotations.NullMarked;
