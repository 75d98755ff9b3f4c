/**
 * How each workstream stands: ratings, reports due, what is overdue and what is waiting for a decision. Sees the
 * lists over workstreams and the outlines from which things due are counted. Start with {@link
 * org.daybook.query.portfolio.PortfolioItem}.
 */
package org.daybook.query.portfolio;
