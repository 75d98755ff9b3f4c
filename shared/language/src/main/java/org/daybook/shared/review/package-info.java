/**
 * Reviews by audit panels and the recommendations they make: commands, events and facts. It sees programmes by
 * their ids, facts and values. Start with {@link org.daybook.shared.review.RegisterReview}.
 */
@NullMarked
package org.daybook.shared.review;

import org.jspecify.annotations.NullMarked;
