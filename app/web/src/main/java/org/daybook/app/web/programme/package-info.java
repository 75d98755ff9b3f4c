/** Pages over many workstreams: the start page, the portfolio and the lists of the read API. */
package org.daybook.app.web.programme;
