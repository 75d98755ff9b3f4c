/**
 * How long slides and portfolios at random places on both clocks take, in a small record and in the large one. Start with
 * {@code PastPart}.
 */
package org.daybook.bench.past;
