package org.daybook.command.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.SeatStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * What the rules need to know of a board.
 *
 * @param programme absent before it is established, as all the others
 * @param establishedOn the day from which it is there
 * @param terms its terms of reference; absent while none were set down
 * @param cadence absent while none was set down
 * @param seats of each post that ever had one
 * @param lastOn the last day from which any entry about it holds
 */
record BoardState(
        ProgrammeId programme,
        LocalDate establishedOn,
        Stated<Name> name,
        Stated<Text> terms,
        Stated<Name> cadence,
        Map<Post, Stated<SeatStatus>> seats,
        BoardStatus status,
        LocalDate lastOn) {

    BoardState {
        seats = Map.copyOf(seats);
    }

    static BoardState unestablished() {
        return new BoardState(null, null, null, null, null, Map.of(), null, null);
    }

    BoardState named(Name name, LocalDate on) {
        return new BoardState(
                programme, establishedOn, new Stated<>(name, on), terms, cadence, seats, status, later(on));
    }

    BoardState under(Text terms, LocalDate on) {
        return new BoardState(
                programme, establishedOn, name, new Stated<>(terms, on), cadence, seats, status, later(on));
    }

    BoardState meeting(Name cadence, LocalDate on) {
        return new BoardState(
                programme, establishedOn, name, terms, new Stated<>(cadence, on), seats, status, later(on));
    }

    BoardState with(Post post, SeatStatus seat, LocalDate on) {
        Map<Post, Stated<SeatStatus>> changed = new HashMap<>(seats);
        changed.put(post, new Stated<>(seat, on));
        return new BoardState(programme, establishedOn, name, terms, cadence, changed, status, later(on));
    }

    BoardState dissolved(LocalDate on) {
        return new BoardState(programme, establishedOn, name, terms, cadence, seats, BoardStatus.DISSOLVED, on);
    }

    boolean seats(Post post) {
        Stated<SeatStatus> seat = seats.get(post);
        return seat != null && seat.value() == SeatStatus.SEATED;
    }

    private LocalDate later(LocalDate on) {
        return lastOn.isAfter(on) ? lastOn : on;
    }
}
