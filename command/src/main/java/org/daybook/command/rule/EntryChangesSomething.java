package org.daybook.command.rule;

/** An entry does not repeat what already applies from that day or an earlier one. */
public record EntryChangesSomething(boolean holds, String field) implements Rule {

    @Override
    public String otherwise() {
        return "The record already says this";
    }
}
