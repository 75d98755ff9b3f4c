package org.daybook.app.web.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.meeting.ListMeetings;
import org.daybook.query.meeting.MeetingLine;
import org.daybook.query.review.tracker.TrackedRecommendation;
import org.daybook.shared.account.Actor;
import org.daybook.shared.text.NormalisedName;
import org.springframework.stereotype.Component;

/** Finds when a panel last met: the board that has the name of the panel of one of the reviews shown. */
@Component
@OnQuerySide
record LastMeeting(ListMeetings meetings) {

    private static final String MOST = "200";

    /** Before the day shown; absent where no such board met. */
    Optional<LocalDate> of(List<TrackedRecommendation> made, ListParameters asked, AsOf moment, Actor reader) {
        Set<NormalisedName> panels = made.stream()
                .map(one -> NormalisedName.of(one.review().panel()))
                .collect(Collectors.toSet());
        if (panels.isEmpty()) return Optional.empty();
        return all(asked, moment, reader).stream()
                .filter(met -> met.heldOn() != null && met.heldOn().isBefore(moment.on()))
                .filter(met -> met.board().name() != null
                        && panels.contains(NormalisedName.of(met.board().name())))
                .map(MeetingLine::heldOn)
                .max(Comparator.naturalOrder());
    }

    private List<MeetingLine> all(ListParameters asked, AsOf moment, Actor reader) {
        List<MeetingLine> all = new ArrayList<>();
        String after = null;
        do {
            ListParameters next = new ListParameters(asked.programme(), MOST, after, null, null);
            Listing<MeetingLine> page = meetings.of(Optional.empty(), next, moment, reader);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }
}
