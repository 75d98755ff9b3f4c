package org.daybook.shared.clock.phrase;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.shared.clock.phrase.PhraseToken.Kind;
import org.daybook.shared.clock.phrase.Production.Parse;

/** The smallest productions of the grammar: words, signs, numbers, and the names of months and weekdays. */
public final class Lexis {

    static final Map<String, Month> MONTHS = names(Month.values(), Month::getDisplayName);
    static final Map<String, DayOfWeek> WEEKDAYS = names(DayOfWeek.values(), DayOfWeek::getDisplayName);

    static {
        MONTHS.put("sept", Month.SEPTEMBER);
        WEEKDAYS.putAll(Map.of(
                "tues", DayOfWeek.TUESDAY,
                "weds", DayOfWeek.WEDNESDAY,
                "thur", DayOfWeek.THURSDAY,
                "thurs", DayOfWeek.THURSDAY));
    }

    public static final Production<Month> MONTH = named(MONTHS);
    public static final Production<DayOfWeek> WEEKDAY = named(WEEKDAYS);

    /** What may stand between the parts of a date. */
    public static final Production<?> GAP =
            Production.anyOf(sign(",/-."), phrases("[,] of | in")).maybe();

    public static final Production<?> COMMA = sign(",").maybe();
    public static final Production<?> COLON = sign(":,;-").maybe();
    public static final Production<Boolean> ORDINAL =
            phrases("st | nd | rd | th").maybe().map(ordinal -> ordinal.isPresent());

    private Lexis() {}

    /** A number of so many digits. */
    public static Production<PhraseToken> number(int least, int most) {
        return one(token -> token.is(Kind.NUMBER)
                && token.text().length() >= least
                && token.text().length() <= most);
    }

    public static Production<PhraseToken> sign(String any) {
        return one(token -> token.is(Kind.SIGN) && any.contains(token.text()));
    }

    /** One of several sequences of words and signs, written as {@link Alternatives}. */
    public static Production<String> phrases(String any) {
        return phrases(Alternatives.of(any));
    }

    static Production<String> phrases(List<String> any) {
        List<List<String>> sequences =
                any.stream().map(phrase -> List.of(phrase.split(" "))).toList();
        return (phrase, at) -> sequences.stream()
                .filter(sequence -> reads(phrase, at, sequence))
                .map(sequence -> new Parse<>(String.join(" ", sequence), at + sequence.size()))
                .toList();
    }

    public static Production<PhraseToken> word(Set<String> any) {
        return one(token -> token.is(Kind.WORD) && any.contains(token.text()));
    }

    private static boolean reads(Phrase phrase, int at, List<String> sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            if (phrase.endsAt(at + i)) return false;
            PhraseToken token = phrase.tokens().get(at + i);
            if (token.is(Kind.NUMBER) || !token.text().equals(sequence.get(i))) return false;
        }
        return true;
    }

    private static <T> Production<T> named(Map<String, T> names) {
        return word(names.keySet()).map(token -> names.get(token.text()));
    }

    private static Production<PhraseToken> one(Predicate<PhraseToken> right) {
        return (phrase, at) -> phrase.endsAt(at) || !right.test(phrase.tokens().get(at))
                ? List.of()
                : List.of(new Parse<>(phrase.tokens().get(at), at + 1));
    }

    private interface DisplayName<T> {
        String of(T value, TextStyle style, Locale locale);
    }

    /** Full names and their first three letters. */
    private static <T> Map<String, T> names(T[] values, DisplayName<T> name) {
        Map<String, T> names = new HashMap<>();
        for (T value : values) {
            String full = name.of(value, TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            Stream.of(full, full.substring(0, 3)).forEach(written -> names.put(written, value));
        }
        return names;
    }
}
