package org.daybook.shared.text;

/**
 * What somebody typed or pasted into a form, as it is read: every kind of line break is a line feed, and characters that
 * cannot be shown, which come along unseen when text is copied from a slide or a folder, are left out. What is sent by
 * programs is refused instead, with the position of such a character.
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
