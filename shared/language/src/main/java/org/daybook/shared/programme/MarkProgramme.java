package org.daybook.shared.programme;

/** Sets the marking that its workstreams bear unless they have their own. */
public record MarkProgramme(Marking marking) implements ProgrammeCommand {}
