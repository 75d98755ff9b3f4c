package org.daybook.command.workstream.thing;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/** An id is given once among things of a kind, even where the thing has since been withdrawn. */
public record IdIsNotTaken(String kindOfThing, String field, LocalId id, boolean taken) implements Rule {

    @Override
    public boolean holds() {
        return !taken;
    }

    @Override
    public String otherwise() {
        return "This workstream has a " + kindOfThing + " " + id + " already";
    }
}
