package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;

/** The workstream bears another marking. */
public record WorkstreamMarked(Marking marking) implements WorkstreamLifeEvent {}
