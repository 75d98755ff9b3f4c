package org.daybook.shared.workstream;

import org.daybook.shared.text.Name;

/** The workstream bears another name. */
public record WorkstreamRenamed(Name name) implements WorkstreamLifeEvent {}
