package org.daybook.app.web.form.typed;

/**
 * An option to choose.
 *
 * @param value what is sent for it
 * @param words what the person reads
 */
public record Option(String value, String words) {

    private static final int LONGEST = 90;

    /** The beginning of a text, on one line. */
    public static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
