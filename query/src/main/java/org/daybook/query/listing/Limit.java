package org.daybook.query.listing;

import org.daybook.shared.rejection.InvalidValue;

/** How many items a page holds at most. */
public final class Limit {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private Limit() {}

    /**
     * @param written as the request has it; absent: 50
     * @throws InvalidValue if it is not a whole number from 1 to 200
     */
    public static int read(String written) {
        if (written == null) return USUAL;
        if (!written.matches("[0-9]{1,4}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > MOST) {
            throw new InvalidValue("limit", "must be a whole number from 1 to " + MOST);
        }
        return Integer.parseInt(written);
    }
}
