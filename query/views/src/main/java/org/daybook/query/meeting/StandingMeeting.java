package org.daybook.query.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.listing.StandingPart;
import org.daybook.query.meeting.content.LyingPaper;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.minutes.Approval;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.text.Text;

/** A meeting at one place on the two clocks. */
public record StandingMeeting(StandingPart part) {

    public UUID id() {
        return part.id();
    }

    public BoardId board() {
        return part.itself().get(MeetingFacts.CONVENING).board();
    }

    /** Every day for which it was called, the first one first. */
    List<LocalDate> dates() {
        return part.itself().series(MeetingFacts.DATE).stream()
                .map(fact -> fact.as(MeetingFacts.DATE).date())
                .toList();
    }

    /** The day on which it met or, before that, for which it is called. */
    public LocalDate day() {
        return holding().map(Holding::heldOn).orElseGet(() -> dates().getLast());
    }

    /** The entry that set that day. */
    public Fact saidDay() {
        return part.itself().fact(holding().isPresent() ? MeetingFacts.HOLDING : MeetingFacts.DATE);
    }

    Condition condition() {
        return part.itself().get(MeetingFacts.STATE);
    }

    public MeetingStatus status() {
        return MeetingStatus.valueOf(condition().status());
    }

    /** Of one that was put back as scheduled, nothing that was recorded by mistake. */
    Optional<Holding> holding() {
        return status() == MeetingStatus.SCHEDULED
                ? Optional.empty()
                : part.itself().value(MeetingFacts.HOLDING);
    }

    Optional<Text> minutes() {
        return part.itself().value(MinutesFacts.MINUTES);
    }

    /** Whether minutes are on record, as one text or drawn up item by item. */
    boolean isMinuted() {
        return minutes().isPresent() || part.itself().find(MinutesFacts.DRAFT).isPresent();
    }

    Optional<Approval> approval() {
        return part.itself().value(MinutesFacts.APPROVAL);
    }

    /** In the order of their numbers, those that were withdrawn included. */
    public List<LyingPaper> papers() {
        return LyingPaper.of(part.itself());
    }

    /** The submitted updates among its papers that were not withdrawn. */
    public List<Paper> updates() {
        return papers().stream()
                .filter(paper -> paper.withdrawn() == null)
                .flatMap(paper -> paper.update().stream())
                .toList();
    }

    /** Its actions, in the order in which they were noted. */
    public List<ThingFacts> actions() {
        return part.itself().standing().each(id(), MeetingFacts.ACTION);
    }
}
