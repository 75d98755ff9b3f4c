package org.daybook.command.workstream.thing;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;

/** An entry is about a thing that the workstream has. */
public record ThingIsKnown(String kindOfThing, String field, LocalId id, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String otherwise() {
        return "This workstream has no " + kindOfThing + " " + id;
    }
}
