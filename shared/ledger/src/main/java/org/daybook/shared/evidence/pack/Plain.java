package org.daybook.shared.evidence.pack;

/** What stands in a pack, so that it can be shown on any terminal: a stranger wrote it. */
public final class Plain {

    private static final int MOST = 300;

    private Plain() {}

    public static String text(String written) {
        String shown = written.length() > MOST ? written.substring(0, MOST) + "..." : written;
        return shown.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
