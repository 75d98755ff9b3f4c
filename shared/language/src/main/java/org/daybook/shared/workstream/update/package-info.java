/**
 * Submitted updates, each with the slide that it froze and its digest. It sees the workstream it belongs to and
 * facts. Start with {@link org.daybook.shared.workstream.update.SubmitUpdate}.
 */
@NullMarked
package org.daybook.shared.workstream.update;

import org.jspecify.annotations.NullMarked;
