package org.daybook.shared.evidence.pack;

/** Makes text from a pack safe to show on any terminal, since a stranger wrote it. */
public final class Plain {

    private static final int MOST = 300;

    private Plain() {}

    public static String text(String written) {
        String shown = written.length() > MOST ? written.substring(0, MOST) + "..." : written;
        return shown.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
