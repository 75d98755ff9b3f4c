/**
 * Measures of success and what was measured. It sees the workstream it belongs to, target dates and facts. Start
 * with {@link org.daybook.shared.workstream.measure.DefineMeasure}.
 */
@NullMarked
package org.daybook.shared.workstream.measure;

import org.jspecify.annotations.NullMarked;
