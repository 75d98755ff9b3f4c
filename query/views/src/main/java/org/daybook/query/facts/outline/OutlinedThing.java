package org.daybook.query.facts.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thing of an aggregate, without what was said about it in words.
 *
 * @param states each with the status as its mark
 * @param dates each with a {@link Due} as its mark, or none where no date was given
 * @param readings of a measure
 * @param notes of progress, each with its version as its mark
 */
record OutlinedThing(
        String id, RecordedValue[] states, RecordedValue[] dates, RecordedValue[] readings, RecordedValue[] notes) {

    private static final RecordedValue[] NONE = {};

    static OutlinedThing of(String id) {
        return new OutlinedThing(id, NONE, NONE, NONE, NONE);
    }

    OutlinedThing and(List<OutlineRow> rows) {
        return new OutlinedThing(
                id,
                merged(states, rows, OutlineRow.Kind.STATE),
                merged(dates, rows, OutlineRow.Kind.DATE),
                merged(readings, rows, OutlineRow.Kind.READING),
                merged(notes, rows, OutlineRow.Kind.NOTE));
    }

    private static RecordedValue[] merged(RecordedValue[] before, List<OutlineRow> rows, OutlineRow.Kind kind) {
        List<RecordedValue> all = new ArrayList<>(Arrays.asList(before));
        rows.stream().filter(row -> row.kind() == kind).map(OutlineRow::said).forEach(all::add);
        if (all.size() == before.length) return before;
        all.sort(RecordedValue.PRECEDENCE);
        return all.toArray(RecordedValue[]::new);
    }

    int size() {
        return states.length + dates.length + readings.length + notes.length;
    }
}
