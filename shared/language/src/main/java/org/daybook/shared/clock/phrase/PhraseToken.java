package org.daybook.shared.clock.phrase;

/** A number, a word in lower case, or a single sign of a phrase. */
public record PhraseToken(Kind kind, String text) {

    public enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind other, String exactly) {
        return kind == other && text.equals(exactly);
    }

    public int number() {
        return Integer.parseInt(text);
    }
}
