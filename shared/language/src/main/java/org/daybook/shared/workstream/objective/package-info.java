/**
 * Objectives: wording, order and tags. It sees the workstream it belongs to, tags and facts. Start with {@link
 * org.daybook.shared.workstream.objective.AddObjective}.
 */
@NullMarked
package org.daybook.shared.workstream.objective;

import org.jspecify.annotations.NullMarked;
