package org.daybook.command.rule;

import org.daybook.shared.rejection.Rejection;

/**
 * Something to which a request refers exists.
 *
 * @param code of the rule in the API ("boards-programme-exists")
 * @param field that refers ("programme")
 * @param missing how the message begins, before the id ("There is no programme")
 */
@Breach(kind = Rejection.Kind.INVALID)
public record ReferenceExists(String code, String field, String missing, Object id, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return missing + " " + id;
    }
}
