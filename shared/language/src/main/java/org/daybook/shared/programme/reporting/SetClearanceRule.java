package org.daybook.shared.programme.reporting;

import org.daybook.shared.programme.ProgrammeCommand;

/** Sets whether updates must be cleared before they are submitted. */
public record SetClearanceRule(ClearanceRule rule) implements ProgrammeCommand {}
