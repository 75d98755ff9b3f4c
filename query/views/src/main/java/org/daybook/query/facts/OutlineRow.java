package org.daybook.query.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.fact.Concept;

/** A fact as far as an outline keeps it. */
record OutlineRow(UUID aggregate, Concept concept, String thing, Kind kind, RecordedValue said) {

    /** What it is about. */
    enum Kind {
        STATE,
        DATE,
        READING
    }

    private static final int LENGTH_OF_A_MONTH = "2023-04".length();

    static OutlineRow read(ResultSet row, int number) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new OutlineRow(
                row.getObject("aggregate_id", UUID.class),
                Concept.valueOf(row.getString("concept")),
                row.getString("thing"),
                kind,
                new RecordedValue(
                        row.getInt("effective_on"),
                        row.getLong("position"),
                        row.getLong("known_from"),
                        mark(kind, row.getString("first"), row.getString("last"), row.getString("precision"))));
    }

    private static Object mark(Kind kind, String first, String last, String precision) {
        return switch (kind) {
            case STATE -> first.intern();
            case DATE -> due(first, last, precision);
            case READING -> null;
        };
    }

    /** Null where no date was given. */
    private static Due due(String first, String last, String precision) {
        if (first == null && last == null && precision == null) return null;
        return new Due(precision == null ? null : TargetDateKind.valueOf(precision), first(first), last(last));
    }

    /** Milestones are promised for months, everything else for days. */
    private static LocalDate first(String written) {
        if (written == null) return null;
        return written.length() == LENGTH_OF_A_MONTH ? YearMonth.parse(written).atDay(1) : LocalDate.parse(written);
    }

    private static LocalDate last(String written) {
        if (written == null) return null;
        return written.length() == LENGTH_OF_A_MONTH
                ? YearMonth.parse(written).atEndOfMonth()
                : LocalDate.parse(written);
    }
}
