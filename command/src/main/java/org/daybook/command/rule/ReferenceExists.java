package org.daybook.command.rule;

import org.daybook.shared.rejection.Rejection;

/**
 * What a request refers to exists.
 *
 * @param code of the rule in the API ("boards-programme-exists")
 * @param field that refers, named like the kind of thing referred to ("programme")
 */
@Breach(kind = Rejection.Kind.INVALID)
public record ReferenceExists(String code, String field, Object id, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "There is no " + field + " " + id;
    }
}
