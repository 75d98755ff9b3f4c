package org.daybook.command.programme;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No two open programmes bear the same name, whatever the case and the spaces. */
@Breach(field = "name")
record OpenProgrammesDifferInName(Optional<Name> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return "Another open programme is called " + taken.orElseThrow()
                + "; choose a name that differs in more than case and spaces";
    }
}
