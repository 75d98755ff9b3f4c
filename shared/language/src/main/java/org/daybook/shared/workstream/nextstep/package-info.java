/**
 * Next steps: planned, finished or dropped. It sees the workstream it belongs to, target dates and facts. Start
 * with {@link org.daybook.shared.workstream.nextstep.PlanNextStep}.
 */
@NullMarked
package org.daybook.shared.workstream.nextstep;

import org.jspecify.annotations.NullMarked;
