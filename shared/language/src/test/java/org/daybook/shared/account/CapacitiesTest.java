package org.daybook.shared.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;

class CapacitiesTest {

    private static final ProgrammeId HERE = new ProgrammeId(UUID.randomUUID());
    private static final ProgrammeId ELSEWHERE = new ProgrammeId(UUID.randomUUID());
    private static final UUID BOARD = UUID.randomUUID();

    @Test
    void theRecordTellsRolesFromCapacitiesByName() {
        List<RoleOrCapacity> all = Stream.<RoleOrCapacity>concat(Stream.of(Role.values()), Stream.of(Capacity.values()))
                .toList();
        assertThat(all).extracting(RoleOrCapacity::name).doesNotHaveDuplicates();
        for (RoleOrCapacity one : all) assertThat(RoleOrCapacity.of(one.name())).isEqualTo(one);
        assertThatThrownBy(() -> RoleOrCapacity.of("MAYOR")).hasMessageContaining("MAYOR");
    }

    @Test
    void aCapacityCountsForOneBoardOnly() {
        Actor chair = new Actor(account(), post(), List.of(), List.of(new HeldCapacity(Capacity.CHAIR, BOARD)));
        assertThat(chair.capacities(BOARD)).containsExactly(Capacity.CHAIR);
        assertThat(chair.capacities(UUID.randomUUID())).isEmpty();
        assertThat(chair.holds(Capacity.CHAIR)).isTrue();
        assertThat(chair.holds(Capacity.SECRETARY_OF_BOARD)).isFalse();
    }

    @Test
    void whatBelongsToSeveralProgrammesIsReadByWhoeverReadsOne() {
        Actor reader = granted(Role.BOARD, Set.of(HERE));
        assertThat(reader.reads(List.of(HERE, ELSEWHERE))).isTrue();
        assertThat(reader.reads(List.of(ELSEWHERE))).isFalse();
    }

    @Test
    void whatBelongsToNoProgrammeIsReadInARoleForEveryProgramme() {
        assertThat(granted(Role.BOARD, Set.of(HERE)).reads(List.of())).isFalse();
        assertThat(granted(Role.BOARD, Set.of()).reads(List.of())).isTrue();
        assertThat(granted(Role.ADMIN, Set.of()).reads(List.of())).isFalse();
    }

    private static Actor granted(Role role, Set<ProgrammeId> programmes) {
        return new Actor(account(), post(), List.of(new Grant(role, programmes)));
    }

    private static AccountId account() {
        return new AccountId(UUID.randomUUID());
    }

    private static Post post() {
        return new Post("Clerk");
    }
}
