/**
 * How deliverables end: completed with evidence, withdrawn, or opened again. It sees deliverables and values.
 * Start with {@link org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable}.
 */
@NullMarked
package org.daybook.shared.workstream.deliverable.completion;

import org.jspecify.annotations.NullMarked;
