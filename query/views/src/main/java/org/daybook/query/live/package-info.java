/**
 * Tells open pages when an entry lands, so that they show it without being asked again. Sees the commit signal, the
 * projection and the entries. Start with {@link org.daybook.query.live.LiveController}.
 */
package org.daybook.query.live;
