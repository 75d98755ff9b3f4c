package org.daybook.query.action.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingId;

/** The days on which boards meet, as they stand at one place on the two clocks. */
public record BoardDays(Map<UUID, MeetingDay> meetings) {

    public static BoardDays of(Collection<MeetingDay> meetings) {
        return new BoardDays(meetings.stream().collect(Collectors.toMap(MeetingDay::id, Function.identity())));
    }

    /** Empty where the meeting is not on record there. */
    public Optional<MeetingDay> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id.value()));
    }

    /** The board's first meeting after that day. */
    public Optional<LocalDate> after(BoardId board, LocalDate day) {
        return from(board, day.plusDays(1));
    }

    /** The board's first meeting on that day or after it. */
    public Optional<LocalDate> from(BoardId board, LocalDate day) {
        return of(board).filter(other -> !other.isBefore(day)).min(Comparator.naturalOrder());
    }

    /** The board's last meeting before that day. */
    public Optional<LocalDate> before(BoardId board, LocalDate day) {
        return of(board).filter(other -> other.isBefore(day)).max(Comparator.naturalOrder());
    }

    /** How often the board meets between two days, the first included and the last not. */
    public int between(BoardId board, LocalDate first, LocalDate last) {
        return (int) of(board)
                .filter(day -> !day.isBefore(first) && day.isBefore(last))
                .count();
    }

    private Stream<LocalDate> of(BoardId board) {
        return meetings.values().stream()
                .filter(meeting -> meeting.counts() && meeting.board().equals(board))
                .map(MeetingDay::day);
    }
}
