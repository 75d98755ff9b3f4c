/** Runs the tests of the build that kill processes, fifty times in a row. Start with {@code CrashPart}. */
package org.daybook.bench.crash;
