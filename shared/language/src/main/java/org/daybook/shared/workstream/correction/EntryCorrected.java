package org.daybook.shared.workstream.correction;

import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** An entry was voided and perhaps replaced. Nothing was deleted. */
public record EntryCorrected(Long entry, @Nullable Replacement replacement, Text reason) implements CorrectionEvent {}
