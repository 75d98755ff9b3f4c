package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.agenda.Paper;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * What holds of a meeting from its calling on.
 *
 * @param date for which it is called
 * @param papers tabled at it
 * @param entries those about it
 */
record Calling(
        ProgrammeId programme,
        BoardId board,
        LocalDate date,
        List<Text> agenda,
        List<Paper> papers,
        LatestEntries entries) {

    Calling {
        agenda = List.copyOf(agenda);
        papers = List.copyOf(papers);
    }

    static Calling by(MeetingScheduled e, EntryDay entry) {
        return new Calling(
                e.programme(),
                e.ofBoard(),
                e.date(),
                e.agenda(),
                List.of(),
                LatestEntries.none().with(entry));
    }

    Calling with(EntryDay entry) {
        return new Calling(programme, board, date, agenda, papers, entries.with(entry));
    }

    Calling on(LocalDate another) {
        return new Calling(programme, board, another, agenda, papers, entries);
    }

    Calling about(List<Text> anew) {
        return new Calling(programme, board, date, anew, papers, entries);
    }

    Calling with(Paper paper) {
        List<Paper> more = Stream.concat(papers.stream(), Stream.of(paper)).toList();
        return new Calling(programme, board, date, agenda, more, entries);
    }

    boolean hasTabled(WorkstreamId workstream, int number) {
        return papers.stream()
                .anyMatch(paper ->
                        paper.workstream().equals(workstream) && paper.update().number() == number);
    }
}
