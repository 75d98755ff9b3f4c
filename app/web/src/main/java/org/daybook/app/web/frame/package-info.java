/**
 * What every page has: who reads it, its place on the two clocks, the programmes to choose from, and the page of a problem. It
 * sees the lists of the read API and no other page. Start with {@code Frame} and {@code PlaceInTimeArgument}.
 */
package org.daybook.app.web.frame;
