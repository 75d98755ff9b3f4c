package org.daybook.command.register.board;

import java.time.LocalDate;
import java.util.List;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/**
 * What meetings must know of their board.
 *
 * @param served the programmes that it serves or served
 * @param states when it was established and dissolved
 */
public record BoardRules(BoardId id, List<ServedProgramme> served, Name name, StateTimeline<BoardStatus> states) {

    public BoardRules {
        served = List.copyOf(served);
    }

    /** One of a single programme from its establishment on. */
    public BoardRules(BoardId id, ProgrammeId programme, Name name, StateTimeline<BoardStatus> states) {
        this(id, List.of(new ServedProgramme(programme, states.openedOn(), null)), name, states);
    }

    /** The programmes that it serves, by which permission is judged. */
    public List<ProgrammeId> programmes() {
        return served.stream()
                .filter(one -> one.until() == null)
                .map(ServedProgramme::programme)
                .toList();
    }

    /** Those that it served at the end of that day; of a day before its establishment, those it was established for. */
    public List<ProgrammeId> programmesOn(LocalDate day) {
        LocalDate there = day.isBefore(states.openedOn()) ? states.openedOn() : day;
        return served.stream()
                .filter(one -> one.covers(there))
                .map(ServedProgramme::programme)
                .toList();
    }

    /** Whether meetings can be called from that day and for it: not where the board is dissolved on it. */
    public boolean isOpenAtTheEndOf(LocalDate day) {
        return states.at(day) == BoardStatus.OPEN;
    }

    /** Whether it can meet on that day: on the day on which it is dissolved it still can. */
    public boolean isOpenDuring(LocalDate day) {
        return states.during(day, BoardStatus.OPEN::equals) == BoardStatus.OPEN;
    }
}
