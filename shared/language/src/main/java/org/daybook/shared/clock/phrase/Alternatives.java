package org.daybook.shared.clock.phrase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Sequences of words and signs, written as grammars are: {@code a | b} is one or the other, {@code (a | b) c} groups, and
 * {@code [a] b} has a part that may be missing. White space stands between the words and signs of a sequence.
 */
final class Alternatives {

    private final Deque<String> symbols;

    private Alternatives(String written) {
        symbols = new ArrayDeque<>(
                List.of(written.replaceAll("[()\\[\\]|]", " $0 ").strip().split("\\s+")));
    }

    /** Each sequence, its words and signs with single spaces between them. */
    static List<String> of(String written) {
        return new Alternatives(written).any();
    }

    private List<String> any() {
        List<String> found = new ArrayList<>(sequences());
        while ("|".equals(symbols.peek())) {
            symbols.pop();
            found.addAll(sequences());
        }
        return found;
    }

    private List<String> sequences() {
        List<String> read = List.of("");
        while (!symbols.isEmpty() && !"|)]".contains(symbols.peek())) {
            List<String> part = part();
            read = read.stream()
                    .flatMap(before -> part.stream().map(next -> (before + " " + next).strip()))
                    .toList();
        }
        return read;
    }

    private List<String> part() {
        String symbol = symbols.pop();
        if (!"([".contains(symbol)) return List.of(symbol);
        List<String> inner = any();
        symbols.pop();
        if (symbol.equals("[")) inner.add("");
        return inner;
    }
}
