package org.daybook.bench.record;

import java.time.LocalDate;
import org.daybook.shared.workstream.WorkstreamEvent;

/** What an entry is going to say, and from which day it holds. */
record Drafted(WorkstreamEvent event, LocalDate effectiveOn) {}
