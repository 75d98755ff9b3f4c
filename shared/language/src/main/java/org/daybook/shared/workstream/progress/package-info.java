/**
 * Progress reported for the period, with links to evidence. It sees the workstream it belongs to and facts. Start
 * with {@link org.daybook.shared.workstream.progress.RecordProgress}.
 */
@NullMarked
package org.daybook.shared.workstream.progress;

import org.jspecify.annotations.NullMarked;
