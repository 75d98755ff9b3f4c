package org.daybook.command.workstream.objective;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** An objective is moved to a place that the list of current objectives has, counted from 1. */
@Breach(kind = Rejection.Kind.INVALID, field = "place")
public record PlaceIsOnTheList(int place, int places) implements Rule {

    @Override
    public boolean holds() {
        return place >= 1 && place <= places;
    }

    @Override
    public String otherwise() {
        return "There are " + places + " places; there is no place " + place;
    }
}
