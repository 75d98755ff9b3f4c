package org.daybook.command.workstream;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No two workstreams of a programme bear the same name. Judged by the names of the day on which it is given. */
@Breach(field = "name")
record NameIsUniqueInTheProgramme(Optional<Name> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return "Another workstream of the programme is called " + taken.orElseThrow();
    }
}
