/**
 * Deliverables: wording, target date, owner, rating and tags. It sees the workstream it belongs to, target dates,
 * tags and facts. Start with {@link org.daybook.shared.workstream.deliverable.AddDeliverable}.
 */
@NullMarked
package org.daybook.shared.workstream.deliverable;

import org.jspecify.annotations.NullMarked;
