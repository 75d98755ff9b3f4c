package org.daybook.shared.workstream.correction;

import java.time.LocalDate;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.jspecify.annotations.Nullable;

/**
 * The command that should have been given instead of the voided entry. It makes an entry of the same type. Its
 * effective day, if absent, is that of the entry that it replaces.
 */
public record ReplacementCommand(WorkstreamCommand command, @Nullable LocalDate effectiveOn) {}
