package org.daybook.command.workstream;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No workstream is opened in a programme that has been closed. */
record OnlyAnOpenProgrammeTakesWorkstreams(Name programme, boolean holds) implements Rule {

    @Override
    public String field() {
        return "programme";
    }

    @Override
    public String otherwise() {
        return "The programme " + programme + " is closed";
    }
}
