/**
 * Audit reviews, their recommendations and answers, and the quarterly report to the panel. Sees the facts of reviews
 * and the entries cited as evidence. Start with {@link org.daybook.query.review.FindReview}.
 */
package org.daybook.query.review;
