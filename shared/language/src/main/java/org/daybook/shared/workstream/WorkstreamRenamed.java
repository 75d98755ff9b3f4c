package org.daybook.shared.workstream;

import org.daybook.shared.text.Name;

/** The workstream was renamed. */
public record WorkstreamRenamed(Name name) implements WorkstreamLifeEvent {}
