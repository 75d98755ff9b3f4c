package org.daybook.command.workstream.objective;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** An objective is moved to a place that the list of current objectives has, counted from 1. */
public record PlaceIsOnTheList(int place, int places) implements Rule {

    @Override
    public boolean holds() {
        return place >= 1 && place <= places;
    }

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "place";
    }

    @Override
    public String otherwise() {
        return "There are " + places + " places; there is no place " + place;
    }
}
