/**
 * How what was agreed is carried out and confirmed: progress and completion; later dates lie in a package beside it. It sees the review it belongs to, links
 * to entries and values. Start with {@link org.daybook.shared.review.followup.ReportProgress}.
 */
@NullMarked
package org.daybook.shared.review.followup;

import org.jspecify.annotations.NullMarked;
