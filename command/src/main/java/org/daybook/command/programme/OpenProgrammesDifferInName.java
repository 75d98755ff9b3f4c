package org.daybook.command.programme;

import org.daybook.command.rule.Rule;

/** No two open programmes bear the same name, whatever the case and the spaces. */
record OpenProgrammesDifferInName(boolean nameIsFree) implements Rule {

    @Override
    public boolean holds() {
        return nameIsFree;
    }

    @Override
    public String field() {
        return "name";
    }

    @Override
    public String otherwise() {
        return "Another open programme bears this name; choose one that differs in more than case and spaces";
    }
}
