/**
 * The tracker: the recommendations of all reviews, filtered, in tables and counted. Sees a review's recommendations as they are
 * read and the lists. Start with {@link org.daybook.query.review.tracker.FindRecommendations}.
 */
package org.daybook.query.review.tracker;
