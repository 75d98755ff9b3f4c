package org.daybook.shared.text;

import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.shared.rejection.InvalidValue;

/** Reads ids of aggregates: the 36 characters of RFC 9562. Shorter forms, which Java accepts, are refused. */
public final class Uuids {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Uuids() {}

    /** @throws InvalidValue if it is not a UUID */
    public static UUID read(String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue("must be a UUID such as 20220000-0000-4000-8000-000000000001");
        }
        return UUID.fromString(value);
    }
}
