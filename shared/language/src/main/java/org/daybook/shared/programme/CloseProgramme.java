package org.daybook.shared.programme;

import org.daybook.shared.text.Text;

/** Closes the programme: no workstream is opened in it any more. */
public record CloseProgramme(Text reason) implements ProgrammeCommand {}
