package org.daybook.shared.programme;

/** Sets the protective marking of workstreams that have none of their own. */
public record MarkProgramme(Marking marking) implements ProgrammeCommand {}
