package org.daybook.query.heatmap;

import org.daybook.shared.rejection.InvalidValue;

/** How many months a heatmap has. */
public final class Months {

    private static final int USUAL = 12;
    private static final int MOST = 36;

    private Months() {}

    /**
     * @param written as the request has it; absent or empty: 12
     * @throws InvalidValue if it is not a whole number from 1 to 36
     */
    public static int read(String written) {
        if (written == null || written.isBlank()) return USUAL;
        if (!written.matches("[0-9]{1,2}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > MOST) {
            throw new InvalidValue("months", "must be a whole number from 1 to " + MOST);
        }
        return Integer.parseInt(written);
    }
}
