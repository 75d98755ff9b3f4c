/**
 * Days, months and target dates as the record stores them, and the words for them. It sees texts and the reader of
 * phrases below it, and no domain. Start with {@link org.daybook.shared.clock.TargetDate}.
 */
package org.daybook.shared.clock;
