package org.daybook.query.listing;

import org.daybook.query.asof.ParameterText;

/** The greatest number of items on a page. */
public final class Limit {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private Limit() {}

    /**
     * @param written as the request has it; absent: 50
     * @throws org.daybook.shared.rejection.InvalidValue if it is not a whole number from 1 to 200
     */
    public static int read(String written) {
        return ParameterText.count("limit", written, USUAL, MOST);
    }
}
