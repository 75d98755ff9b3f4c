package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import org.daybook.shared.workstream.WorkstreamEvent;

/** What an entry is going to say, and from which day it holds. */
public record DraftedEntry(WorkstreamEvent event, LocalDate effectiveOn) {}
