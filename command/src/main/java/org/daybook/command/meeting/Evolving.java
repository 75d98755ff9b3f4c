package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.board.BoardId;
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
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A meeting while an entry is being applied to it. */
final class Evolving {

    private final LatestEntries entries;
    private ProgrammeId programme;
    private BoardId board;
    private LocalDate date;
    private MeetingStatus status;
    private List<Text> agenda;
    private final List<Paper> papers;
    private LocalDate heldOn;
    private Text minutes;
    private boolean approved;
    private final Map<LocalId, NotedAction> actions;

    Evolving(MeetingState from, EntryDay entry) {
        entries = from.entries().with(entry);
        programme = from.programme();
        board = from.board();
        date = from.date();
        status = from.status();
        agenda = from.agenda();
        papers = new ArrayList<>(from.papers());
        heldOn = from.heldOn();
        minutes = from.minutes();
        approved = from.approved();
        actions = new HashMap<>(from.actions());
    }

    void take(MeetingEvent event) {
        switch (event) {
            case MeetingScheduled e -> schedule(e);
            case MeetingRescheduled e -> date = e.date();
            case AgendaRevised e -> agenda = e.agenda();
            case PaperTabled e -> papers.add(new Paper(e.workstream(), e.update()));
            case MeetingHeld e -> {
                status = MeetingStatus.HELD;
                heldOn = e.heldOn();
            }
            case MinutesRecorded e -> minutes = e.minutes();
            case MinutesApproved e -> approved = true;
            case ActionNoted e -> actions.put(e.action(), new NotedAction(e.takenUpBy()));
            case ActionTakenUp e -> actions.put(e.action(), new NotedAction(e.takenUpBy()));
            case MeetingCancelled e -> status = MeetingStatus.CANCELLED;
            case MeetingTextRedacted e -> {}
        }
    }

    private void schedule(MeetingScheduled e) {
        programme = e.programme();
        board = e.ofBoard();
        date = e.date();
        agenda = e.agenda();
        status = MeetingStatus.SCHEDULED;
    }

    MeetingState state() {
        return new MeetingState(
                programme, board, date, status, agenda, papers, heldOn, minutes, approved, actions, entries);
    }
}
