package org.daybook.command.workstream.entity;

import java.util.Optional;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/**
 * An id is used once among entities of a kind, regardless of case, and even if the entity has since been withdrawn.
 *
 * @param taken the id as an existing entity spells it; empty where none has
 */
public record IdIsNotTaken(String kindOfThing, String field, Optional<LocalId> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return "This workstream already has a " + kindOfThing + " " + taken.orElseThrow();
    }
}
