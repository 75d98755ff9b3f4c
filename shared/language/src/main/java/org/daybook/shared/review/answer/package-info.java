/** Answers to recommendations, from the first to the one that is accepted. */
package org.daybook.shared.review.answer;
