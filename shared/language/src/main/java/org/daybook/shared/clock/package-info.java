/**
 * Days, months and target dates as the record keeps them, and how they are told to people. It sees texts and the
 * reader of phrases below it, and no domain. Start with {@link org.daybook.shared.clock.TargetDate}.
 */
package org.daybook.shared.clock;
