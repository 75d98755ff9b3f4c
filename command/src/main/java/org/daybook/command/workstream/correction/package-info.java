/**
 * Rules on corrections: which entry may be corrected, by whom, and with what replacement. Later entries are checked again against
 * the result. Start with {@code CorrectionKeepsTheRulesForLaterEntries}.
 */
package org.daybook.command.workstream.correction;
