/**
 * The two clocks as pages read and show them: what an address or a form says of a day and an instant, and how days,
 * instants, dates and ratings are written. Sees the as-of resolver of the views and no other page. Start with
 * {@link org.daybook.app.web.clock.Clocks}.
 */
package org.daybook.app.web.clock;
