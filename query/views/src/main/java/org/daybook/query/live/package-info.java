/** Tells pages that are open when an entry lands, so that they show it without being asked again. */
package org.daybook.query.live;
