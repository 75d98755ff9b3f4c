package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.agenda.Paper;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * The state of a meeting that its rules need.
 *
 * @param programme absent before it is scheduled, as most others
 * @param date for which it is called
 * @param heldOn absent before it is held
 * @param minutes the last that were recorded; absent before the first
 * @param approved whether those were approved
 * @param actions by id
 * @param entries those about it
 */
record MeetingState(
        ProgrammeId programme,
        BoardId board,
        LocalDate date,
        MeetingStatus status,
        List<Text> agenda,
        List<Paper> papers,
        LocalDate heldOn,
        Text minutes,
        boolean approved,
        Map<LocalId, NotedAction> actions,
        LatestEntries entries) {

    MeetingState {
        agenda = List.copyOf(agenda);
        papers = List.copyOf(papers);
        actions = Map.copyOf(actions);
    }

    static MeetingState unscheduled() {
        return new MeetingState(
                null, null, null, null, List.of(), List.of(), null, null, false, Map.of(), LatestEntries.none());
    }

    /** The id as an action of the meeting bears it, whatever its case here. */
    Optional<LocalId> action(LocalId id) {
        return actions.keySet().stream()
                .filter(other -> other.value().equalsIgnoreCase(id.value()))
                .findFirst();
    }

    boolean hasTabled(WorkstreamId workstream, int number) {
        return papers.stream()
                .anyMatch(paper ->
                        paper.workstream().equals(workstream) && paper.update().number() == number);
    }
}
