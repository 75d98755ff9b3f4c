/**
 * Pages of audit reviews: their recommendations, the answers, and the report. They show what {@code org.daybook.query.review}
 * answers and decide nothing. Start with {@code ReviewPages}.
 */
package org.daybook.app.web.review;
