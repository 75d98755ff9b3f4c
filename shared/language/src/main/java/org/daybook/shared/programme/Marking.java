package org.daybook.shared.programme;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The protective marking shown on every page and export; the last is the historic one of the papers. */
public enum Marking {
    OFFICIAL,
    OFFICIAL_SENSITIVE,
    NOT_PROTECTIVELY_MARKED;

    private static final List<Marking> BY_WEIGHT = List.of(NOT_PROTECTIVELY_MARKED, OFFICIAL, OFFICIAL_SENSITIVE);

    /** The highest of several; {@code OFFICIAL} of none. */
    public static Marking highest(Stream<Marking> markings) {
        return markings.max(Comparator.comparing(BY_WEIGHT::indexOf)).orElse(OFFICIAL);
    }
}
