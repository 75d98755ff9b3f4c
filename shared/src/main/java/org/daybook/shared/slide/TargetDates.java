package org.daybook.shared.slide;

import java.util.List;
import java.util.UUID;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.workstream.deliverable.Schedule;

/** The target dates a thing was given: the first is the original, the last stands. */
public final class TargetDates {

    private TargetDates() {}

    public static List<TargetDate> of(Standing standing, UUID workstream, Attribute<Schedule> attribute, String id) {
        return standing.series(workstream, attribute, id).stream()
                .map(fact -> fact.as(attribute).targetDate())
                .toList();
    }
}
