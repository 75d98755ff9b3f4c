package org.daybook.query.meeting.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.decision.DecisionItem;
import org.daybook.query.decision.DecisionRegister;
import org.daybook.query.exceptions.ExceptionItem;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.exceptions.Exceptions;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.MeetingLine;
import org.daybook.query.meeting.MeetingsOfBoard;
import org.daybook.query.meeting.comparison.FindMeetingComparison;
import org.daybook.query.meeting.comparison.FindMeetingComparison.Asked;
import org.daybook.query.meeting.comparison.MeetingComparison;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.springframework.stereotype.Component;

/** Finds what a board needs to know before it meets. */
@Component
public record FindPack(Lists lists, MeetingsOfBoard meetings, FindMeetingComparison comparisons) {

    private static final String MOST = "200";
    private static final int SHOWN = 20;

    /** @param meeting that the reader may read, as it stands at that place on the clocks */
    public MeetingPack of(Meeting meeting, AsOf moment, Actor reader) {
        List<DecisionItem> decisions = decisions(meeting, moment, reader);
        List<Listing<ExceptionItem>> exceptions = all(meeting)
                .map(asked -> lists.of(Exceptions.LIST, asked, moment, reader))
                .toList();
        List<ExceptionItem> attention = exceptions.stream()
                .flatMap(some -> some.items().stream())
                .filter(item -> item.why() == Why.RED || item.why() == Why.OVERDUE)
                .sorted(Comparator.comparing(ExceptionItem::why)
                        .thenComparing(ExceptionItem::days, Comparator.reverseOrder()))
                .toList();
        Optional<MeetingLine> before = meetings.before(meeting, moment, reader);
        List<PortfolioItem> portfolio = all(meeting)
                .flatMap(asked -> lists.of(PortfolioItem.LIST, asked, moment, reader).items().stream())
                .toList();
        return new MeetingPack(
                ProgrammeVerdict.of(portfolio, decisions.size()).inWords(),
                before.map(MeetingLine::id).orElse(null),
                before.map(MeetingLine::day).orElse(null),
                before.flatMap(earlier -> changed(meeting, earlier, moment, reader))
                        .orElse(null),
                attention.stream().limit(SHOWN).toList(),
                attention.size() > SHOWN || exceptions.stream().anyMatch(some -> some.next() != null),
                decisions);
    }

    /** Everything of each programme that the board serves and the reader may know of. */
    private static Stream<ListParameters> all(Meeting meeting) {
        return meeting.programmes().stream()
                .map(programme -> new ListParameters(programme.id().toString(), MOST, null, null, null));
    }

    /** Those that name no board or, in whatever spelling, that one. */
    private List<DecisionItem> decisions(Meeting meeting, AsOf moment, Actor reader) {
        return all(meeting)
                .flatMap(asked -> lists.of(DecisionRegister.LIST, asked, moment, reader).items().stream())
                .filter(DecisionItem::waiting)
                .filter(item -> item.board() == null
                        || isThat(item.board(), meeting.board().name()))
                .toList();
    }

    private static boolean isThat(Name written, Name board) {
        return board != null && NormalisedName.of(written).equals(NormalisedName.of(board));
    }

    private Optional<String> changed(Meeting meeting, MeetingLine before, AsOf moment, Actor reader) {
        BoardId board = new BoardId(meeting.board().id());
        return comparisons
                .find(new Asked(board, before.id(), meeting.id(), MOST, null), moment, reader)
                .map(MeetingComparison::summary);
    }
}
