package org.daybook.query.meeting.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Named;
import org.daybook.shared.programme.Marking;

/**
 * What changed in the workstreams of a programme between two meetings of a board.
 *
 * @param marking the highest of the programme and the workstreams that are compared here
 * @param summary the same in a few sentences that can be read aloud
 * @param business papers, actions and recommendations that changed; all of them on the first page, none on those that follow
 * @param items the workstreams that changed, in the order of their opening
 * @param unchanged the others that the second meeting could see
 * @param next what to send as {@code after} for the workstreams that follow; absent on the last page
 */
public record MeetingComparison(
        LocalDate on,
        Instant knownAt,
        long position,
        Named board,
        Marking marking,
        ComparedMeeting from,
        ComparedMeeting to,
        String summary,
        List<BusinessChange> business,
        List<ComparedWorkstream> items,
        List<Named> unchanged,
        String next) {}
