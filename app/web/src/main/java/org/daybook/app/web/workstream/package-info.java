/**
 * Pages of one workstream: its slide, its submitted updates, what changed between two days, and its decisions. They show what
 * the read API answers and decide nothing. Start with {@code SlidePage}.
 */
package org.daybook.app.web.workstream;
