package org.daybook.command.board;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No two open boards of a programme bear the same name, whatever the case and the spaces. */
@Breach(field = "name")
record BoardsOfAProgrammeDifferInName(Optional<Name> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return "Another board of the programme is called " + taken.orElseThrow();
    }
}
