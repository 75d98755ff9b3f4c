package org.daybook.query.heatmap;

import org.daybook.query.asof.ParameterText;

/** The number of months on a heatmap. */
public final class Months {

    private static final int USUAL = 12;
    private static final int MOST = 36;

    private Months() {}

    /**
     * @param written as the request has it; absent or empty: 12
     * @throws org.daybook.shared.rejection.InvalidValue if it is not a whole number from 1 to 36
     */
    public static int read(String written) {
        return ParameterText.count("months", written == null || written.isBlank() ? null : written, USUAL, MOST);
    }
}
