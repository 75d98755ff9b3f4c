/**
 * Answers to recommendations, from the first to the one that is accepted. It sees the review it belongs to, links
 * to entries and values. Start with {@link org.daybook.shared.review.answer.AnswerRecommendation}.
 */
@NullMarked
package org.daybook.shared.review.answer;

import org.jspecify.annotations.NullMarked;
