/**
 * Later dates for what was agreed after a recommendation: requested, granted, refused. It sees the follow-up it belongs to and
 * values. Start with {@link org.daybook.shared.review.laterdate.RequestLaterDate}.
 */
@NullMarked
package org.daybook.shared.review.laterdate;

import org.jspecify.annotations.NullMarked;
