/**
 * How fast kehoach is, beside the programs people compare it with: whole processes, started and timed from outside, on
 * the same words, in turns, so that whatever else the machine does slows all of them alike. Prints tables and judges
 * nothing: a time is no test. {@code mvn -Pbench verify -DskipTests}; {@link vn.kehoach.bench.Settings} has the knobs.
 */
package vn.kehoach.bench;
