package org.daybook.shared.text;

import org.daybook.shared.rejection.InvalidValue;

/** Checks for written text: not empty, not too long, and without characters that cannot be shown. */
final class Written {

    private Written() {}

    /** @return the value as it came */
    static String line(String value, int most) {
        String line = lines(value, most);
        if (line.indexOf('\n') >= 0 || line.indexOf('\t') >= 0) throw new InvalidValue("must be one line");
        return line;
    }

    /** @return the value with every kind of line break as a line feed */
    static String lines(String value, int most) {
        if (value == null || !showsSomething(value)) throw new InvalidValue("must not be empty");
        refuseUnshowable(value);
        String lines = LineBreaks.unified(value);
        if (lines.length() > most && lines.codePointCount(0, lines.length()) > most) {
            throw new InvalidValue("must have at most " + most + " characters");
        }
        return lines;
    }

    private static void refuseUnshowable(String value) {
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (unshowable(c)) {
                int position = value.codePointCount(0, i) + 1;
                throw new InvalidValue(
                        "must not hold the character U+%04X, which is its character %d".formatted(c, position));
            }
        }
    }

    /** What somebody typed or pasted, without the characters that cannot be shown; its line breaks are line feeds. */
    static String withoutUnshowable(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(c -> !unshowable(c)).forEach(kept::appendCodePoint);
        return LineBreaks.unified(kept.toString());
    }

    private static boolean showsSomething(String value) {
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (visible(c)) return true;
        }
        return false;
    }

    /** Whether a reader sees anything of it: no kind of space, no format character, no filler or lone variation selector. */
    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> !isBlankByDefault(c);
        };
    }

    /** What Unicode lists as ignorable by default though it is a letter or a mark, and the empty pattern of Braille. */
    private static boolean isBlankByDefault(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c == 0x2800
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFFA0
                || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static boolean unshowable(int c) {
        // Nearly every character there is; texts are read by the million.
        if (c >= ' ' && c <= '~' || c == '\t' || LineBreaks.isOne(c)) return false;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default -> isDirectionControl(c) || (c & 0xFFFE) == 0xFFFE;
        };
    }

    /** Embeddings, overrides and isolates can make a text read otherwise than it is stored. */
    private static boolean isDirectionControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
