package org.daybook.query.matrix;

import com.fasterxml.jackson.annotation.JsonValue;

/** The value of a cell of the matrix. Unmarked carries no further meaning: it is never read as absent. */
public enum Mark {
    MARKED("marked"),
    NOT_MARKED("not marked");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    static Mark of(boolean marked) {
        return marked ? MARKED : NOT_MARKED;
    }

    @JsonValue
    public String words() {
        return words;
    }
}
