package org.daybook.command.board;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No two open boards of a programme bear the same name, whatever the case and the spaces. */
record BoardsOfAProgrammeDifferInName(Name name, boolean holds) implements Rule {

    @Override
    public String field() {
        return "name";
    }

    @Override
    public String otherwise() {
        return "Another board of the programme is called " + name;
    }
}
