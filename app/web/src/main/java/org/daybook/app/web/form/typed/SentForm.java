package org.daybook.app.web.form.typed;

import org.daybook.app.web.form.CommandForm;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a command as a browser sends it.
 *
 * @param thing what it is about on the desk; empty where it is about none
 * @param seen the version that the person has seen; absent where the aggregate is only to be opened
 * @param key under which it is sent
 */
public record SentForm(String thing, Long seen, String key, FormInput typed) {

    /** @throws InvalidValue if what the page itself put into the form is missing or altered */
    public static SentForm of(MultiValueMap<String, String> fields) {
        SentForm opening = opening(fields);
        long seen = ParameterText.number("seen", first(fields, "seen"), "must be the version that the page showed");
        return new SentForm(opening.thing, seen, opening.key, opening.typed);
    }

    /**
     * One that opens an aggregate.
     *
     * @throws InvalidValue if what the page itself put into the form is missing or altered
     */
    public static SentForm opening(MultiValueMap<String, String> fields) {
        return new SentForm(thing(first(fields, "thing")), null, key(first(fields, "key")), new FormInput(fields));
    }

    /** That it is one request when sent twice, and for the version that was seen. */
    public Preconditions conditions() {
        return new Preconditions(seen, new IdempotencyKey(key));
    }

    /** The body of the command, with the day from which it is to hold where one was named. */
    public ObjectNode body(CommandForm form) {
        ObjectNode body = typed.body(form, thing);
        String day = typed.one(FormInput.EFFECTIVE_ON);
        if (!day.isEmpty()) body.put(FormInput.EFFECTIVE_ON, day);
        return body;
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** @throws InvalidValue if that is not an id of an entity; it goes into ids of the page and into headers */
    public static String thing(String written) {
        if (!written.matches("[A-Za-z0-9._-]{0,64}")) throw new InvalidValue("thing", "must be the id of a thing");
        return written;
    }

    private static String key(String written) {
        if (!written.matches("[A-Za-z0-9-]{1,100}"))
            throw new InvalidValue("key", "must be the key that the page has made");
        return written;
    }
}
