package org.daybook.command.workstream;

import java.util.Optional;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No two workstreams of a programme bear the same name. Judged by the names of the day on which it is given. */
record NameIsUniqueInTheProgramme(Optional<Name> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String field() {
        return "name";
    }

    @Override
    public String otherwise() {
        return "Another workstream of the programme is called " + taken.orElseThrow();
    }
}
