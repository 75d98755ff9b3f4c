package org.daybook.shared.programme;

/** The marking of the programme was changed. */
public record ProgrammeMarked(Marking marking) implements ProgrammeEvent {}
