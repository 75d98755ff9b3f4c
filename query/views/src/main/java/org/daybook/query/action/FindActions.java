package org.daybook.query.action;

import java.util.List;
import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.history.NotedActions;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.ListQuestion;
import org.daybook.query.listing.SortedPage;
import org.daybook.query.listing.StandingParts;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Finds actions of all boards, and those noted at meetings, at any place on the two clocks. */
@Component
public record FindActions(ReadActions read, DescribeActions describe, Openings openings, Entries entries)
        implements NotedActions {

    /** The tracker: the actions that a filter admits, in its order, page by page. */
    public TrackerAnswer tracker(ActionFilter filter, ListParameters asked, AsOf moment, Actor reader) {
        ListQuestion question = asked.of(filter.list(), moment, reader);
        filter.board().ifPresent(board -> openings.board(board, "board", reader));
        ActionBook book = read.of(question.programme(), question.moment(), reader);
        List<ActionSketch> admitted = book.actions().stream()
                .filter(action -> filter.admits(action, book.light(action), reader))
                .sorted(filter.order().by(book))
                .toList();
        SortedPage<ActionSketch> page =
                SortedPage.of(admitted, action -> action.id().toString(), question);
        return new TrackerAnswer(
                question.moment().on(),
                question.moment().knownAt(),
                question.moment().position(),
                ActionCounts.of(admitted, book),
                describe.of(page.items(), book, reader),
                page.next());
    }

    /** The actions with streams of their own that a meeting raised, in the order of their numbers. */
    public List<TrackedAction> raisedAt(MeetingId meeting, AsOf moment, Actor reader) {
        ActionBook book = read.of(Optional.empty(), moment, reader);
        List<ActionSketch> raised = book.actions().stream()
                .filter(action -> action.open()
                        && action.meeting() != null
                        && action.meeting().id().equals(meeting.value()))
                .sorted(ActionOrder.MEETING.by(book))
                .toList();
        return describe.of(raised, book, reader);
    }

    /**
     * One action.
     *
     * @throws Rejection {@code unknown-action} (404) if there is none, or none for the reader; {@code not-there-then} (404) if
     *     it was not on record there
     */
    public ActionAnswer one(ActionId id, AsOf moment, Actor reader) {
        ActionBook book = read.of(Optional.empty(), moment, reader);
        ActionSketch action = book.find(id.value()).orElseThrow(() -> missing(id, reader));
        return new ActionAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                action.open() ? entries.versionAt(id.value(), moment.position()) : null,
                describe.of(List.of(action), book, reader).getFirst(),
                action.dues());
    }

    @Override
    public void requireOnRecord(ActionId id, AsOf moment, Actor reader) {
        if (read.of(Optional.empty(), moment, reader).find(id.value()).isEmpty()) throw missing(id, reader);
    }

    private Rejection missing(ActionId id, Actor reader) {
        return StandingParts.notThere("not-there-then", openings.action(id, reader));
    }
}
