package org.daybook.app.web.owner;

import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.history.FindHistory;
import org.daybook.query.history.HistoryItem;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;

/** The version of a workstream that a page shows, and what was recorded after one that was seen. */
@Component
@OnQuerySide
record SeenVersions(Entries entries, FindHistory history) {

    private static final int MOST_SHOWN = 20;

    long of(WorkstreamId workstream, PlaceInTime place) {
        return entries.versionAt(workstream.value(), place.moment().position());
    }

    /** The newest first. */
    List<HistoryItem> since(WorkstreamId workstream, long seen, PlaceInTime place) {
        return history.since(workstream.value(), seen, place.moment(), MOST_SHOWN);
    }
}
