package org.daybook.command.workstream.entity;

import org.daybook.command.rule.Rule;

/** Something that is open is not reopened. */
public record OnlyWhatIsClosedCanBeReopened(String thing, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The " + thing + " is open";
    }
}
