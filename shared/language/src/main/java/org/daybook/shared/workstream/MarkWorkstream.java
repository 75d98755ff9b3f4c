package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;

/** Gives the workstream a protective marking of its own. */
public record MarkWorkstream(Marking marking) implements WorkstreamLifeCommand {}
