package org.daybook.shared.programme;

import org.daybook.shared.text.Text;

/** Closes the programme, so that no workstream can be opened in it. */
public record CloseProgramme(Text reason) implements ProgrammeCommand {}
