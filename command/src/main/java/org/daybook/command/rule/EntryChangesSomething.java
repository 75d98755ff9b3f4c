package org.daybook.command.rule;

/** What stands already from that day or an earlier one is not said again. */
public record EntryChangesSomething(boolean holds, String field) implements Rule {

    @Override
    public String otherwise() {
        return "The record already says this";
    }
}
