package org.daybook.shared.programme.reporting;

import org.daybook.shared.programme.ProgrammeEvent;

/** Whether updates must be cleared before they are submitted was set. */
public record ClearanceRuleSet(ClearanceRule rule) implements ProgrammeEvent {}
