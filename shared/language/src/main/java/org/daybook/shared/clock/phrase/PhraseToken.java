package org.daybook.shared.clock.phrase;

/** A token of a phrase: a number, a word in lower case, or a single sign. */
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
