package org.daybook.shared.clock;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a date with several possible readings. Names the field (empty for the date itself) and the readings. */
public final class AmbiguousDate extends IllegalArgumentException {

    private final String field;
    private final transient List<TargetDate> readings;

    public AmbiguousDate(String field, List<TargetDate> readings) {
        super(problem(readings));
        this.field = field;
        this.readings = List.copyOf(readings);
    }

    /** The same, now that it is known in which field the date was written. */
    public AmbiguousDate in(String place) {
        return new AmbiguousDate(place, readings);
    }

    public String field() {
        return field;
    }

    /** What it can mean, each with the words as written. */
    public List<TargetDate> readings() {
        return readings;
    }

    private static String problem(List<TargetDate> readings) {
        String meant = readings.stream().map(TargetDate::reading).collect(Collectors.joining(" or "));
        return "could mean " + meant + ": write the month as a word and the year in full, or choose a reading";
    }
}
