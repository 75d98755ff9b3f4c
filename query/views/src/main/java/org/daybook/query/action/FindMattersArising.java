package org.daybook.query.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.query.action.due.MeetingDay;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.StandingParts;
import org.daybook.shared.account.Actor;
import org.daybook.shared.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** Finds the matters arising at a meeting. */
@Component
public record FindMattersArising(ReadActions read, DescribeActions describe) {

    /**
     * @param opening of the meeting, which the reader may read
     * @throws org.daybook.shared.rejection.Rejection {@code not-there-then} (404) if it was not on record there
     */
    public MattersArising at(Opening opening, AsOf asked, Actor reader) {
        ActionBook now = read.of(Optional.empty(), asked, reader);
        MeetingDay meeting = now.days()
                .find(new MeetingId(opening.aggregate()))
                .orElseThrow(() -> StandingParts.notThere("not-there-then", opening));
        boolean past = meeting.day().isBefore(asked.on());
        AsOf moment = past ? new AsOf(meeting.day(), asked.knownAt(), asked.position()) : asked;
        ActionBook book = past ? read.of(Optional.empty(), moment, reader) : now;
        // A meeting that was entered after its day does not stand on that day; its day is known all the same.
        LocalDate day = meeting.day();
        Optional<LocalDate> since = now.days().before(meeting.board(), day);
        List<ActionSketch> earlier = book.actions().stream()
                .filter(action -> action.board().equals(meeting.board()))
                .filter(action ->
                        action.meeting() == null || !action.meeting().id().equals(meeting.id()))
                .filter(action -> action.raised().isBefore(day))
                .toList();
        List<ArisingAction> live = arising(earlier, s -> s.status() == TrackedStatus.OPEN, day, now, book, reader);
        return new MattersArising(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                since.orElse(null),
                live.stream().filter(one -> isFresh(one, since)).toList(),
                live.stream()
                        .filter(one -> !isFresh(one, since))
                        .sorted(Comparator.comparing(ArisingAction::carriedOver).reversed())
                        .toList(),
                arising(earlier, s -> s.status() == TrackedStatus.ON_HOLD, day, now, book, reader),
                arising(earlier, s -> isClosedSince(s, since), day, now, book, reader));
    }

    /** Whether it was raised at the meeting before, or since. */
    private static boolean isFresh(ArisingAction one, Optional<LocalDate> since) {
        return since.map(day -> !one.action().raisedOn().isBefore(day)).orElse(true);
    }

    private static boolean isClosedSince(ActionSketch action, Optional<LocalDate> since) {
        return !action.status().isLive()
                && since.map(day -> !action.since().isBefore(day)).orElse(true);
    }

    private List<ArisingAction> arising(
            List<ActionSketch> earlier,
            Predicate<ActionSketch> which,
            LocalDate day,
            ActionBook now,
            ActionBook book,
            Actor reader) {
        List<ActionSketch> some =
                earlier.stream().filter(which).sorted(ActionOrder.DUE.by(book)).toList();
        List<TrackedAction> described = describe.of(some, book, reader);
        return IntStream.range(0, some.size())
                .mapToObj(i -> new ArisingAction(
                        now.days().between(some.get(i).board(), some.get(i).raised(), day), described.get(i)))
                .toList();
    }
}
