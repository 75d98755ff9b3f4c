package org.daybook.command.rule;

import java.util.Optional;
import org.daybook.shared.text.Name;

/**
 * No two that are open at the same time have the same name, regardless of case and spaces. Judged by the names in use
 * on the day of the entry.
 *
 * @param code of the rule in the API ("open-programmes-differ-in-name")
 * @param other what the bearer of the name is called ("Another open programme")
 * @param advice how the message ends; empty where it says no more
 * @param taken the name as its bearer writes it; empty where the name is free
 */
@Breach(field = "name")
public record NameIsFree(String code, String other, String advice, Optional<Name> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return other + " is called " + taken.orElseThrow() + advice;
    }
}
