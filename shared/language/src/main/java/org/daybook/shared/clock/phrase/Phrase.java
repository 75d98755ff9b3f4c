package org.daybook.shared.clock.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.shared.clock.phrase.PhraseToken.Kind;

/**
 * What somebody wrote for a date, as tokens, and the day on which it is to hold, from which dates without a year are
 * counted.
 *
 * @param parsed what productions have found so far, so that none looks twice at the same place
 */
public record Phrase(List<PhraseToken> tokens, LocalDate effectiveOn, Map<Object, List<?>> parsed) {

    Phrase(List<PhraseToken> tokens, LocalDate effectiveOn) {
        this(List.copyOf(tokens), effectiveOn, new HashMap<>());
    }

    static Phrase of(String written, LocalDate effectiveOn) {
        return new Phrase(Tokeniser.split(written), effectiveOn).unwrapped();
    }

    public boolean endsAt(int at) {
        return at >= tokens.size();
    }

    public boolean is(int at, Kind kind) {
        return at >= 0 && !endsAt(at) && tokens.get(at).is(kind);
    }

    public boolean is(int at, String sign) {
        return at >= 0 && !endsAt(at) && tokens.get(at).is(Kind.SIGN, sign);
    }

    /** The place behind the bracket that closes the one at this place; the end where none does. */
    int behindBracket(int opening) {
        int depth = 0;
        for (int at = opening; !endsAt(at); at++) {
            if (is(at, "(")) depth++;
            if (is(at, ")") && --depth == 0) return at + 1;
        }
        return tokens.size();
    }

    /** The same without text in brackets. */
    Phrase withoutNotes() {
        List<PhraseToken> kept = new ArrayList<>();
        for (int at = 0; !endsAt(at); ) {
            if (is(at, "(")) at = behindBracket(at);
            else kept.add(tokens.get(at++));
        }
        return new Phrase(List.copyOf(kept), effectiveOn);
    }

    Stream<String> texts(Kind kind) {
        return tokens.stream().filter(token -> token.is(kind)).map(PhraseToken::text);
    }

    /** Without brackets around the whole. */
    private Phrase unwrapped() {
        Phrase inner = this;
        while (inner.tokens.size() > 2
                && inner.is(0, "(")
                && inner.is(inner.tokens.size() - 1, ")")
                && inner.behindBracket(0) == inner.tokens.size()) {
            inner = new Phrase(inner.tokens.subList(1, inner.tokens.size() - 1), effectiveOn);
        }
        return inner;
    }
}
