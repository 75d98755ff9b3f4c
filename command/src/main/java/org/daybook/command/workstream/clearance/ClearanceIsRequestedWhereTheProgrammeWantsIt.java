package org.daybook.command.workstream.clearance;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** Clearance is requested only in a programme whose rule on clearance asks for it. */
public record ClearanceIsRequestedWhereTheProgrammeWantsIt(Name programme, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Updates of " + programme + " need no clearance; submit the update";
    }
}
