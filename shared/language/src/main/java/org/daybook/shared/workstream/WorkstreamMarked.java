package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;

/** The marking of the workstream was changed. */
public record WorkstreamMarked(Marking marking) implements WorkstreamLifeEvent {}
