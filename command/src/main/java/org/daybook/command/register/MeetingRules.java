package org.daybook.command.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.Paper;
import org.daybook.shared.meeting.agenda.PaperTabled;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * What others must know of a meeting: decisions that were taken there, and other meetings that approve or whose minutes are
 * approved.
 *
 * @param date the day on which it was held or, before, for which it is called
 * @param papers the submitted updates tabled there
 */
public record MeetingRules(
        ProgrammeId programme, BoardId board, LocalDate date, MeetingStatus status, List<Paper> papers) {

    public MeetingRules {
        papers = List.copyOf(papers);
    }

    /** The same, with the papers of one workstream alone. */
    public MeetingRules before(WorkstreamId workstream) {
        return new MeetingRules(
                programme,
                board,
                date,
                status,
                papers.stream().filter(p -> p.workstream().equals(workstream)).toList());
    }

    /** Folds the stream of a meeting; empty where it is none. */
    public static Optional<MeetingRules> of(List<StampedEvent> stream) {
        MeetingRules rules = null;
        for (StampedEvent entry : stream) {
            if (entry.event() instanceof MeetingScheduled e) rules = scheduled(e);
            else if (rules != null && entry.event() instanceof MeetingEvent e) rules = rules.after(e);
        }
        return Optional.ofNullable(rules);
    }

    private static MeetingRules scheduled(MeetingScheduled e) {
        return new MeetingRules(e.programme(), e.ofBoard(), e.date(), MeetingStatus.SCHEDULED, List.of());
    }

    private MeetingRules after(MeetingEvent event) {
        return switch (event) {
            case MeetingRescheduled e -> new MeetingRules(programme, board, e.date(), status, papers);
            case MeetingHeld e -> new MeetingRules(programme, board, e.heldOn(), MeetingStatus.HELD, papers);
            case MeetingCancelled e -> new MeetingRules(programme, board, date, MeetingStatus.CANCELLED, papers);
            case MeetingScheduled e -> this;
            case AgendaRevised e -> this;
            case MinutesRecorded e -> this;
            case MinutesApproved e -> this;
            case ActionNoted e -> this;
            case ActionTakenUp e -> this;
            case MeetingTextRedacted e -> this;
            case PaperTabled e -> {
                List<Paper> more = new ArrayList<>(papers);
                more.add(new Paper(e.workstream(), e.update()));
                yield new MeetingRules(programme, board, date, status, more);
            }
        };
    }
}
