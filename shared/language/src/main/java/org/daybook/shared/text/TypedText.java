package org.daybook.shared.text;

/**
 * Text typed or pasted into a form, as it is read: every kind of line break becomes a line feed, and invisible
 * characters, which often come with text copied from slides or folders, are removed. The API refuses such characters
 * instead, and names their position.
 */
public final class TypedText {

    private TypedText() {}

    /** Of any number of lines. */
    public static String lines(String typed) {
        return Written.withoutUnshowable(typed);
    }

    /** Of one line: line breaks and tabs are spaces. */
    public static String line(String typed) {
        return lines(typed).replace('\n', ' ').replace('\t', ' ');
    }
}
