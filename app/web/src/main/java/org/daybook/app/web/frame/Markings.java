package org.daybook.app.web.frame;

import java.util.List;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.Marking;

/** The marking of a page that may show anything that the reader may see: the highest one. */
final class Markings {

    private static final String MOST = "200";
    private static final WorkstreamList<Marked> LIST = WorkstreamList.ofEach(
            "markings", List.of(), workstream -> new Marked(workstream.id().toString(), workstream.marking()));

    /** How one workstream is marked. */
    record Marked(String id, Marking marking) implements Listed {}

    private Markings() {}

    /** If there are more workstreams than one query reads, the highest of all markings. */
    static Marking highest(Lists lists, PlaceInTime place, Actor reader) {
        ListParameters all = new ListParameters(null, MOST, null, null, null);
        Listing<Marked> found = lists.of(LIST, all, place.moment(), reader);
        return found.next() != null
                ? Marking.OFFICIAL_SENSITIVE
                : Marking.highest(found.items().stream().map(Marked::marking));
    }
}
