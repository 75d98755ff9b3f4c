/**
 * Working days and bank holidays: pure arithmetic of days, without a zone. It sees values only. Start with
 * {@link org.daybook.shared.workingday.WorkingDays}.
 */
@NullMarked
package org.daybook.shared.workingday;

import org.jspecify.annotations.NullMarked;
