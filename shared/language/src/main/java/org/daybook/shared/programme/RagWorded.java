package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** What each rating means was set down. */
public record RagWorded(Text red, Text amber, Text green, Name notRated) implements ProgrammeEvent {}
