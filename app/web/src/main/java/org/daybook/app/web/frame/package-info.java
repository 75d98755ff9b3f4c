/** The frame of every page: who reads, at which place on the two clocks, and how days, dates and ratings are written. */
package org.daybook.app.web.frame;
