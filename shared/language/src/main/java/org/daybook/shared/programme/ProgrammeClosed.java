package org.daybook.shared.programme;

import org.daybook.shared.text.Text;

/** The programme was closed. */
public record ProgrammeClosed(Text reason) implements ProgrammeEvent {}
