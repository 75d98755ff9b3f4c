package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** Says what each rating means in this programme, and the word shown where nothing is rated ("TBD"). */
public record WordRag(Text red, Text amber, Text green, Name notRated) implements ProgrammeCommand {}
