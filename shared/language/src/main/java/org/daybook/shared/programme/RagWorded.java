package org.daybook.shared.programme;

import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** What each rating means was set down. */
public record RagWorded(Text red, Text amber, Text green, Name notRated) implements ProgrammeEvent {
    public RagWorded {
        Required.present(red, "red");
        Required.present(amber, "amber");
        Required.present(green, "green");
        Required.present(notRated, "notRated");
    }
}
