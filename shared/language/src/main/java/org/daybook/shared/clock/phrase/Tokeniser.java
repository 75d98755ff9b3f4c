package org.daybook.shared.clock.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.shared.clock.phrase.PhraseToken.Kind;

/**
 * Splits a phrase into numbers, words and signs. Compatibility forms (NFKC), capitals, and typographic apostrophes,
 * dashes, slashes and spaces become plain; invisible characters, quotation marks, "the" and the full stops of
 * abbreviations are removed. A superscript number refers to a note, as an asterisk does.
 */
final class Tokeniser {

    private static final String APOSTROPHES = "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4`\uff07";
    private static final String SUPERSCRIPTS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String ASTERISKS = "\u2217\u204e\u2731\u2020\u2021\u203b";
    private static final String SLASHES = "\u2044\u2215\\";
    private static final String DASHES = "\u2212\u2043\u2500\u2501";
    private static final String BLANKS = "\u2022\"\u201c\u201d\u201e\u00ab\u00bb";

    private final List<PhraseToken> tokens = new ArrayList<>();

    private Tokeniser() {}

    static List<PhraseToken> split(String written) {
        Tokeniser tokeniser = new Tokeniser();
        String plain = plain(written);
        for (int from = 0; from < plain.length(); ) from = tokeniser.take(plain, from);
        tokeniser.dropEnding();
        return List.copyOf(tokeniser.tokens);
    }

    private static String plain(String written) {
        StringBuilder marked = new StringBuilder();
        written.codePoints()
                .map(c -> SUPERSCRIPTS.indexOf(c) >= 0 ? '*' : APOSTROPHES.indexOf(c) >= 0 ? '\'' : c)
                .forEach(marked::appendCodePoint);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(marked, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Tokeniser::isVisible)
                .map(Tokeniser::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private static int plain(int c) {
        if (c == '-' || Character.getType(c) == Character.DASH_PUNCTUATION || DASHES.indexOf(c) >= 0) return '-';
        if (SLASHES.indexOf(c) >= 0) return '/';
        if (ASTERISKS.indexOf(c) >= 0) return '*';
        if (c == '\u00b7') return '.';
        if (c == '[' || c == '{') return '(';
        if (c == ']' || c == '}') return ')';
        boolean blank = BLANKS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
        return blank ? ' ' : c;
    }

    private int take(String plain, int from) {
        int c = plain.codePointAt(from);
        int end = from + Character.charCount(c);
        if (c == ' ') return end;
        if (isDigit(c)) {
            while (end < plain.length() && isDigit(plain.charAt(end))) end++;
            tokens.add(new PhraseToken(Kind.NUMBER, plain.substring(from, end)));
        } else if (Character.isLetter(c)) {
            while (end < plain.length() && Character.isLetter(plain.codePointAt(end))) {
                end += Character.charCount(plain.codePointAt(end));
            }
            addWord(plain.substring(from, end));
            if (end < plain.length() && plain.charAt(end) == '.') end++;
        } else {
            tokens.add(new PhraseToken(Kind.SIGN, plain.substring(from, end)));
        }
        return end;
    }

    private void addWord(String word) {
        if (!word.equals("the")) tokens.add(new PhraseToken(Kind.WORD, word));
    }

    private void dropEnding() {
        while (!tokens.isEmpty() && ".,;:".contains(tokens.getLast().text())) tokens.removeLast();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
