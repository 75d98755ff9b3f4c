package org.daybook.shared.programme;

/** The programme bears another marking. */
public record ProgrammeMarked(Marking marking) implements ProgrammeEvent {}
