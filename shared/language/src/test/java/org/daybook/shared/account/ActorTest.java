package org.daybook.shared.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final ProgrammeId OURS = new ProgrammeId(UUID.fromString("20210000-0000-4000-8000-000000000001"));
    private static final ProgrammeId THEIRS = new ProgrammeId(UUID.fromString("20120000-0000-4000-8000-000000000001"));

    @Test
    void aRoleGrantedForOneProgrammeHoldsThereOnly() {
        Actor actor = with(new Grant(Role.BOARD, Set.of(OURS)));
        assertThat(actor.holds(Role.BOARD)).isTrue();
        assertThat(actor.holds(Role.BOARD, OURS)).isTrue();
        assertThat(actor.holds(Role.BOARD, THEIRS)).isFalse();
        assertThat(actor.holdsEverywhere(Role.BOARD)).isFalse();
        assertThat(actor.reads(THEIRS)).isFalse();
    }

    @Test
    void aRoleGrantedForNoneInParticularHoldsEverywhere() {
        Actor actor = with(new Grant(Role.AUDITOR, Set.of()));
        assertThat(actor.holdsEverywhere(Role.AUDITOR)).isTrue();
        assertThat(actor.reads(THEIRS)).isTrue();
    }

    @Test
    void anAdministratorReadsNothing() {
        Actor actor = with(new Grant(Role.ADMIN, Set.of()));
        assertThat(actor.reads(OURS)).isFalse();
    }

    private static Actor with(Grant grant) {
        return new Actor(new AccountId(UUID.randomUUID()), new Post("Head of HR"), List.of(grant));
    }
}
