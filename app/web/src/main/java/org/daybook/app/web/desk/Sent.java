package org.daybook.app.web.desk;

import org.daybook.app.web.form.FormInput;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.util.MultiValueMap;

/**
 * A form as a browser sends it.
 *
 * @param thing what it is about; empty where it is about none
 * @param seen the version of the workstream that the person has seen
 * @param key under which it is sent
 */
record Sent(String thing, long seen, String key, FormInput typed) {

    /** @throws InvalidValue if what the page itself put into the form is missing or altered */
    static Sent of(MultiValueMap<String, String> fields) {
        return new Sent(
                thing(first(fields, "thing")),
                ParameterText.number("seen", first(fields, "seen"), "must be the version that the page showed"),
                key(first(fields, "key")),
                new FormInput(fields));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** @throws InvalidValue if that is not an id of an entity; it goes into ids of the page and into headers */
    static String thing(String written) {
        if (!written.matches("[A-Za-z0-9._-]{0,64}")) throw new InvalidValue("thing", "must be the id of a thing");
        return written;
    }

    private static String key(String written) {
        if (!written.matches("[A-Za-z0-9-]{1,100}"))
            throw new InvalidValue("key", "must be the key that the page has made");
        return written;
    }
}
