package org.daybook.command.register.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;

class VotingSeatsTest {

    private static final UUID BOARD = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final Post FINANCE = new Post("Director of Finance");

    private final List<StampedEvent> board = new ArrayList<>();

    private void happened(LocalDate on, BoardEvent event) {
        long version = board.size();
        board.add(new StampedEvent(BOARD, event, new Stamp(on, version, version, version, Instant.EPOCH)));
    }

    private void seated(String id, SeatCapacity capacity, LocalDate until, String forSeat) {
        LocalId stoodInFor = forSeat == null ? null : new LocalId(forSeat);
        happened(
                DAY.minusDays(9),
                new MemberSeated(FINANCE, List.of(), null, new LocalId(id), capacity, null, until, null, stoodInFor));
    }

    private int onTheDay() {
        return VotingSeats.on(DAY, board);
    }

    @Test
    void plainMembersAndSeatsOfMembersVoteAndSecretariesAndObserversDoNot() {
        happened(DAY.minusDays(9), new MemberSeated(FINANCE, List.of(FINANCE, new Post("Director of HR"))));
        seated("s1", SeatCapacity.CHAIR, null, null);
        seated("s2", SeatCapacity.SECRETARY, null, null);
        seated("s3", SeatCapacity.OBSERVER, null, null);
        assertThat(onTheDay()).isEqualTo(3);
    }

    @Test
    void aSubstituteAndSomebodyActingUpVoteInPlaceOfAnother() {
        seated("s1", SeatCapacity.CHAIR, null, null);
        seated("s2", SeatCapacity.SUBSTITUTE, null, "s1");
        seated("s3", SeatCapacity.CHAIR, null, "s1");
        assertThat(onTheDay()).isEqualTo(1);
    }

    @Test
    void aSeatVotesDuringItsTermUntilItIsGivenUp() {
        seated("s1", SeatCapacity.MEMBER, DAY.minusDays(1), null);
        seated("s2", SeatCapacity.MEMBER, DAY, null);
        seated("s3", SeatCapacity.MEMBER, null, null);
        happened(DAY, new SeatChanged(new LocalId("s3"), SeatCapacity.OBSERVER, null, null, null, null));
        assertThat(onTheDay()).isEqualTo(1);
        happened(DAY.plusDays(1), new MemberReleased(FINANCE, List.of(), new LocalId("s2"), null));
        assertThat(onTheDay()).isEqualTo(1);
        happened(DAY, new MemberReleased(FINANCE, List.of(), new LocalId("s2"), null));
        assertThat(onTheDay()).isZero();
    }
}
