package org.daybook.shared.text;

import java.util.regex.Pattern;

/**
 * The characters that end a line: line feed, carriage return (alone or before a line feed), the vertical tab that slides
 * use within a paragraph, form feed, next line (U+0085), and the line and paragraph separators U+2028 and U+2029. The set
 * is that of Unicode Standard Annex 14, classes BK, CR, LF and NL.
 */
final class LineBreaks {

    private static final Pattern ANY = Pattern.compile("\\R");

    private LineBreaks() {}

    static boolean isOne(int c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** The text with each of them, and each pair of carriage return and line feed, as one line feed. */
    static String unified(String text) {
        return text.chars().allMatch(c -> c == '\n' || !isOne(c))
                ? text
                : ANY.matcher(text).replaceAll("\n");
    }
}
