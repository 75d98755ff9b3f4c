package org.daybook.shared.clock.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A production of the grammar: every way in which the tokens from a place onwards can be read as a T. */
@FunctionalInterface
public interface Production<T> {

    /** One reading, and the place behind its last token. */
    record Parse<T>(T value, int next) {}

    List<Parse<T>> at(Phrase phrase, int at);

    @SafeVarargs
    static <T> Production<T> anyOf(Production<? extends T>... alternatives) {
        return (phrase, at) -> Stream.of(alternatives)
                .flatMap(one -> one.at(phrase, at).stream().map(p -> new Parse<T>(p.value(), p.next())))
                .toList();
    }

    /** Reads no token, and means this. */
    static <T> Production<T> nothing(T value) {
        return (phrase, at) -> List.of(new Parse<>(value, at));
    }

    default <R> Production<R> map(Function<T, R> meaning) {
        return readAs((phrase, value) -> List.of(meaning.apply(value)));
    }

    /** Those of its readings that are right. */
    default Production<T> filter(Predicate<T> right) {
        return readAs((phrase, value) -> right.test(value) ? List.of(value) : List.of());
    }

    /** What it means on the day of the phrase: nothing, one thing or several. */
    default <R> Production<R> readAs(BiFunction<Phrase, T, ? extends List<? extends R>> meanings) {
        return (phrase, at) -> {
            List<Parse<R>> parses = new ArrayList<>();
            for (Parse<T> parse : at(phrase, at)) {
                for (R meaning : meanings.apply(phrase, parse.value())) parses.add(new Parse<>(meaning, parse.next()));
            }
            return parses;
        };
    }

    default <U, R> Production<R> then(Production<U> next, BiFunction<T, U, R> joined) {
        return (phrase, at) -> {
            List<Parse<R>> parses = new ArrayList<>();
            for (Parse<T> parse : at(phrase, at)) {
                for (Parse<U> following : next.at(phrase, parse.next())) {
                    parses.add(new Parse<>(joined.apply(parse.value(), following.value()), following.next()));
                }
            }
            return parses;
        };
    }

    /** This, with something behind it that says nothing. */
    default Production<T> before(Production<?> ignored) {
        return then(ignored, (value, other) -> value);
    }

    /** What follows this, which itself says nothing. */
    default <U> Production<U> leadingTo(Production<U> next) {
        return then(next, (ignored, value) -> value);
    }

    default Production<Optional<T>> maybe() {
        return anyOf(map(Optional::of), nothing(Optional.empty()));
    }

    /** Any number of these, none included, joined into one. */
    default Production<T> repeated(T none, BinaryOperator<T> joined) {
        return (phrase, at) -> {
            Set<Parse<T>> found = new LinkedHashSet<>(List.of(new Parse<>(none, at)));
            List<Parse<T>> open = List.copyOf(found);
            while (!open.isEmpty()) {
                List<Parse<T>> longer = new ArrayList<>();
                for (Parse<T> parse : open) {
                    for (Parse<T> more : at(phrase, parse.next())) {
                        Parse<T> both = new Parse<>(joined.apply(parse.value(), more.value()), more.next());
                        if (more.next() > parse.next() && found.add(both)) longer.add(both);
                    }
                }
                open = longer;
            }
            return List.copyOf(found);
        };
    }

    /** The same, which looks only once at each place of a phrase. */
    default Production<T> remembered() {
        Production<T> own = this;
        return new Production<>() {
            @Override
            @SuppressWarnings("unchecked")
            public List<Parse<T>> at(Phrase phrase, int at) {
                List<Object> key = List.of(this, at);
                List<?> known = phrase.parsed().get(key);
                if (known != null) return (List<Parse<T>>) known;
                List<Parse<T>> found = own.at(phrase, at);
                phrase.parsed().put(key, found);
                return found;
            }
        };
    }

    /** Its readings of a whole phrase. */
    default List<T> whole(Phrase phrase) {
        return at(phrase, 0).stream()
                .filter(parse -> phrase.endsAt(parse.next()))
                .map(Parse::value)
                .toList();
    }
}
