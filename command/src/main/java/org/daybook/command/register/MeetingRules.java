package org.daybook.command.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.command.rule.MeetingWithAPrivatePartIsCitedByItem;
import org.daybook.command.rule.PrivateItemIsForItsReaders;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.outcome.OutcomeEvent;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.meeting.privacy.PrivacyEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * What others must know of a meeting: decisions that were taken there, and other meetings that approve or whose minutes are
 * approved.
 *
 * @param programmes those that its board served when it was called
 * @param date the day on which it was held or, before, for which it is called
 * @param papers the submitted updates tabled there
 * @param privacy what of it is private
 */
public record MeetingRules(
        List<ProgrammeId> programmes,
        BoardId board,
        LocalDate date,
        MeetingStatus status,
        List<Paper> papers,
        MeetingPrivacy privacy) {

    public MeetingRules {
        programmes = List.copyOf(programmes);
        papers = List.copyOf(papers);
    }

    /** One of a board of a single programme, of which nothing is private. */
    public MeetingRules(
            ProgrammeId programme, BoardId board, LocalDate date, MeetingStatus status, List<Paper> papers) {
        this(List.of(programme), board, date, status, papers, MeetingPrivacy.none(board, Set.of(programme)));
    }

    /** @throws org.daybook.shared.rejection.Rejection if the item is closed to the actor, or must be named and is not */
    public void requireCitable(LocalId item, Actor actor) {
        new MeetingWithAPrivatePartIsCitedByItem(item != null || !privacy.hasExemptItems()).require();
        new PrivateItemIsForItsReaders(isReadBy(actor, item)).require();
    }

    /** Whether the actor may read what was decided or agreed under that item; null for one that belongs to none. */
    public boolean isReadBy(Actor actor, LocalId item) {
        return privacy.isReadBy(actor, MeetingPrivacy.key(item));
    }

    /** The same, with the papers of one workstream alone. */
    public MeetingRules before(WorkstreamId workstream) {
        return new MeetingRules(
                programmes,
                board,
                date,
                status,
                papers.stream().filter(p -> p.workstream().equals(workstream)).toList(),
                privacy);
    }

    /** Folds the stream of a meeting; empty where it is none. */
    public static Optional<MeetingRules> of(List<StampedEvent> stream) {
        MeetingRules rules = null;
        for (StampedEvent entry : stream) {
            if (entry.event() instanceof MeetingScheduled e) rules = scheduled(e);
            else if (rules != null && entry.event() instanceof MeetingEvent e)
                rules = rules.after(e).told(e, entry.version());
        }
        return Optional.ofNullable(rules);
    }

    private static MeetingRules scheduled(MeetingScheduled e) {
        return new MeetingRules(
                e.programmes(), e.ofBoard(), e.date(), MeetingStatus.SCHEDULED, List.of(), MeetingPrivacy.of(e));
    }

    private MeetingRules after(MeetingEvent event) {
        return switch (event) {
            case MeetingRescheduled e -> as(e.date(), status);
            case MeetingHeld e -> as(e.heldOn(), MeetingStatus.HELD);
            case MeetingCancelled e -> as(date, MeetingStatus.CANCELLED);
            case OutcomeEvent e -> ended(e);
            case PaperEvent e -> new MeetingRules(programmes, board, date, status, papersAfter(e), privacy);
            case MeetingScheduled e -> this;
            case AgendaEvent e -> this;
            case DetailsEvent e -> this;
            case AttendanceEvent e -> this;
            case InterestEvent e -> this;
            case MinutesEvent e -> this;
            case PrivacyEvent e -> this;
            case ActionNoted e -> this;
            case ActionTakenUp e -> this;
            case MeetingTextRedacted e -> this;
        };
    }

    private MeetingRules told(MeetingEvent event, long version) {
        return new MeetingRules(programmes, board, date, status, papers, privacy.after(event, version));
    }

    private MeetingRules ended(OutcomeEvent event) {
        return switch (event) {
            case MeetingAdjourned e -> as(e.metOn() == null ? date : e.metOn(), MeetingStatus.ADJOURNED);
            case HoldingRestated e -> as(e.heldOn(), status);
            case MeetingReinstated e -> as(e.date(), MeetingStatus.SCHEDULED);
            case MeetingAbandoned e -> as(e.metOn() == null ? date : e.metOn(), MeetingStatus.ABANDONED);
        };
    }

    private MeetingRules as(LocalDate day, MeetingStatus anew) {
        return new MeetingRules(programmes, board, day, anew, papers, privacy);
    }

    private List<Paper> papersAfter(PaperEvent event) {
        return switch (event) {
            case PaperTabled e ->
                Stream.concat(papers.stream(), Stream.of(e.asPaper())).toList();
            case PaperWithdrawn e ->
                papers.stream().filter(paper -> !isThat(paper, e)).toList();
            case DocumentTabled e -> papers;
            case AgendaSentOut e -> papers;
        };
    }

    private static boolean isThat(Paper paper, PaperWithdrawn withdrawn) {
        return paper.workstream().equals(withdrawn.workstream())
                && paper.update().number().equals(withdrawn.update());
    }
}
