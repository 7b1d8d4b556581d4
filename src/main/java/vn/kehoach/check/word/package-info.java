/**
 * Vietnamese words, for the rules of {@code text}: how they are spelt and how they stand. No rule is here.
 *
 * <ul>
 *   <li>words as they stand in a passage: {@code Words}, {@code Word}, with each {@code Trait} that a rule looks for;
 *   <li>what is known of a spelling, wherever it stands: {@code Letters}, {@code Syllable}, {@code SoundAlikes}, and
 *       {@code LegacyLetters} of before Unicode;
 *   <li>word lists: {@code Lexicon}, {@code Compounds} and their {@code Halves}, which {@code PackedWords} lays out
 *       when kehoach is built and {@code Wordbook} reads;
 *   <li>what was met before: {@code Vocabulary}, {@code ClearedPairs}, {@code RunsSaid};
 *   <li>what several rules ask: {@code Spelling}, {@code Abbreviations}, {@code BodyNames}.
 * </ul>
 */
@NullMarked
package vn.kehoach.check.word;

import org.jspecify.annotations.NullMarked;
