package org.daybook.command.workstream.thing;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;

/** An entry is about a thing that the workstream has. */
@Breach(kind = Rejection.Kind.INVALID)
public record ThingIsKnown(String kindOfThing, String field, LocalId id, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This workstream has no " + kindOfThing + " " + id;
    }
}
