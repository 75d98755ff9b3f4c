package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** The meaning of each rating was set. */
public record RagWorded(Text red, Text amber, Text green, Name notRated) implements ProgrammeEvent {}
