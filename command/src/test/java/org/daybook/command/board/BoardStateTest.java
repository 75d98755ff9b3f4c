package org.daybook.command.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.board.procedure.RhythmUnit;
import org.daybook.shared.board.procedure.StandingItem;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class BoardStateTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 28);
    private static final Post CHAIR = new Post("Assistant Commissioner");
    private static final Post DIRECTOR = new Post("Director of HR");

    private static final LocalId SEAT = new LocalId("seat-1");

    private static final List<BoardEvent> STEPS = List.of(
            new BoardEstablished(
                    new ProgrammeId(UUID.randomUUID()), new Name("Strategic Board"), null, null, List.of(CHAIR)),
            new TermsOfReferenceSet(new Text("It decides.")),
            new CadenceSet(new Name("quarterly")),
            new MemberSeated(DIRECTOR, List.of(CHAIR, DIRECTOR)),
            new MemberReleased(CHAIR, List.of(DIRECTOR)),
            new MemberSeated(CHAIR, List.of(DIRECTOR), null, SEAT, SeatCapacity.CHAIR, DAY, null, null, null),
            new SeatChanged(SEAT, SeatCapacity.DEPUTY_CHAIR, DAY, DAY.plusDays(9), null, null),
            new SeatHandedOver(SEAT, DIRECTOR, new AccountId(UUID.randomUUID()), null),
            new MemberReleased(DIRECTOR, List.of(DIRECTOR), SEAT, null),
            new CadenceSet(new Name("monthly"), new Rhythm(1, RhythmUnit.MONTH, DayOfWeek.TUESDAY, 2)),
            new QuorumSet(3, List.of(SeatCapacity.CHAIR), List.of(DIRECTOR), null),
            new StandingItemsSet(List.of(new StandingItem(new Text("Apologies"), null, null, null)), null),
            new DeadlinesSet(7, 14, null),
            new MinuteNumberingSet(MinuteNumbering.WITH_YEAR, 60, null),
            new MinuteNumbersReserved(UUID.randomUUID(), 60, 3, 2022),
            new PowerDelegated(SEAT, DIRECTOR, null, new Text("Small awards"), DAY, null),
            new DelegationEnded(SEAT, null),
            new BoardRenamed(new Name("Delivery Board")),
            new BoardDissolved(new Text("Merged")));

    @Test
    void aStateReadBackFromASnapshotIsTheSameAfterEveryStep() {
        BoardState state = new BoardState.Unestablished();
        for (BoardEvent step : STEPS) {
            state = BoardDecider.evolve(state, step, new EntryDay(STEPS.indexOf(step), DAY));
            String kept = Json.mapper().writeValueAsString(state);
            assertThat(Json.mapper().readValue(kept, BoardState.class)).isEqualTo(state);
        }
        assertThat(state.established().seats().plain().value()).containsExactly(DIRECTOR);
        assertThat(state.established().states().latest()).isEqualTo(BoardStatus.DISSOLVED);
    }
}
