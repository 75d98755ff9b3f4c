package org.daybook.command.register.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.member.HeldSeat;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.ProcedureFacts;
import org.daybook.shared.board.procedure.Quorum;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Label;

/**
 * How a board works, as its meetings must know it on the day on which they meet.
 *
 * @param quorum empty where it has recorded none
 * @param seats held on that day
 * @param reserved every number of minutes that was reserved until now, for whichever meeting
 */
public record BoardProcedure(
        Optional<Quorum> quorum,
        List<HeldSeat> seats,
        MinuteNumbering numbering,
        List<MinuteNumbersReserved> reserved) {

    public BoardProcedure {
        seats = List.copyOf(seats);
        reserved = List.copyOf(reserved);
    }

    /** Of a board that has recorded nothing of the kind. */
    public static BoardProcedure none() {
        return new BoardProcedure(Optional.empty(), List.of(), MinuteNumbering.EACH_MEETING, List.of());
    }

    /** Folds the stream of a board. */
    public static BoardProcedure of(BoardId board, List<StampedEvent> stream, LocalDate on) {
        Chronicle chronicle = Chronicle.ofEvents(stream);
        ThingFacts then = new ThingFacts(chronicle.standing(on, Long.MAX_VALUE), board.value(), "");
        ThingFacts now = new ThingFacts(chronicle.standing(LocalDate.MAX, Long.MAX_VALUE), board.value(), "");
        return new BoardProcedure(
                then.value(ProcedureFacts.QUORUM),
                HeldSeat.of(then, on),
                now.value(ProcedureFacts.NUMBERING).orElse(MinuteNumbering.EACH_MEETING),
                now.keyed(ProcedureFacts.RESERVED).stream()
                        .sorted(Comparator.comparing((Fact fact) -> fact.stamp().position()))
                        .map(fact -> fact.as(ProcedureFacts.RESERVED))
                        .toList());
    }

    /** Whether minutes continue from meeting to meeting, so that their numbers have to be reserved. */
    public boolean continues() {
        return numbering != MinuteNumbering.EACH_MEETING;
    }

    /** The numbers reserved for a meeting, in their order: "248", or "60/17" where the board numbers with the year. */
    public List<Label> numbersOf(UUID meeting) {
        return reserved.stream()
                .filter(some -> some.meeting().equals(meeting))
                .flatMap(BoardProcedure::numbers)
                .toList();
    }

    private static Stream<Label> numbers(MinuteNumbersReserved some) {
        String year = some.year() == null ? "" : "/%02d".formatted(some.year() % 100);
        return IntStream.range(some.first(), some.first() + some.count()).mapToObj(n -> new Label(n + year));
    }
}
