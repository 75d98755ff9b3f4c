package org.daybook.shared.workstream.correction;

import java.time.LocalDate;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.jspecify.annotations.Nullable;

/**
 * What should have been asked instead of the entry that is voided: the command that makes an entry of that type, and
 * the day from which it holds (absent: the day of the entry that it replaces).
 */
public record ReplacementCommand(WorkstreamCommand command, @Nullable LocalDate effectiveOn) {}
