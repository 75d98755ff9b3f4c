/**
 * What every list has: its parameters, paging and cursors, and programmes, workstreams, boards and reviews as they
 * stand at one place on the two clocks. Sees the facts and the two clocks, and none of the lists made with it. Start
 * with {@link org.daybook.query.listing.Lists}.
 */
package org.daybook.query.listing;
