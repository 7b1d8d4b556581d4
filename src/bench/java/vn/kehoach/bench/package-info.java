/**
 * Compares the speed of kehoach with that of other programs: whole processes, started and timed from outside, with the
 * same words and in turns, so that other load on the machine affects all alike. It prints tables and asserts nothing.
 * Run with {@code mvn -Pbench verify -DskipTests}; options are in {@link vn.kehoach.bench.Settings}.
 */
package vn.kehoach.bench;
