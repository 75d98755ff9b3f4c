/**
 * Pages over many workstreams: the start page, the portfolio and the lists of the read API. They see the lists and the frame,
 * and decide nothing. Start with {@code ListPages} and {@code IndexPage}.
 */
package org.daybook.app.web.programme;
