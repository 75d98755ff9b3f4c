/**
 * Pages that go through a record entry by entry and show the slide as each entry left it. They see the history of the read API
 * and the slide. Start with {@code ReplayPage}.
 */
package org.daybook.app.web.replay;
