package org.daybook.app.behaviour;

/**
 * How long to try what is drawn by lot or killed at any moment: briefly in the default build, at length in the profile
 * {@code long}, which CI runs.
 */
public final class Length {

    private static final boolean LONG = "long".equals(System.getProperty("daybook.tests"));

    private Length() {}

    public static boolean isBrief() {
        return !LONG;
    }

    static int of(int brief, int atLength) {
        return LONG ? atLength : brief;
    }
}
