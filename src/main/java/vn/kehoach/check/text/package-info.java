/**
 * Questions about the words themselves: letters, syllables, marks, capitals, and one spelling throughout.
 *
 * <p>Not rules, but what they share: {@code Words}, {@code Word}, {@code Letters}, {@code Syllable} and {@code Trait}
 * of words as they stand; {@code Lexicon}, {@code Compounds}, {@code Halves} and {@code Wordbook} of the word lists,
 * which {@code PackedWords} lays out when kehoach is built; {@code Vocabulary} and {@code ClearedPairs} of what was met
 * before; {@code Spelling}, {@code SoundAlikes}, {@code Abbreviations}, {@code BodyNames}, {@code LegacyLetters},
 * {@code RunsSaid}.
 */
@NullMarked
package vn.kehoach.check.text;

import org.jspecify.annotations.NullMarked;
