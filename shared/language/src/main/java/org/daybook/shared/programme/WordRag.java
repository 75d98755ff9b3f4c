package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** Sets the meaning of each rating in this programme, and the word shown for something unrated ("TBD"). */
public record WordRag(Text red, Text amber, Text green, Name notRated) implements ProgrammeCommand {}
