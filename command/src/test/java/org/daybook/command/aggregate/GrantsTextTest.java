package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

/** Grants as they travel beside a command. */
class GrantsTextTest {

    private static final ProgrammeId ONE = new ProgrammeId(new UUID(1, 1));
    private static final ProgrammeId TWO = new ProgrammeId(new UUID(2, 2));

    @Test
    void whatWasWrittenIsRead() {
        comesThrough(List.of());
        comesThrough(List.of(new Grant(Role.ADMIN, Set.of())));
        comesThrough(List.of(new Grant(Role.OWNER, Set.of(ONE, TWO)), new Grant(Role.BOARD_SECRETARY, Set.of(TWO))));
        comesThrough(List.of(new Grant(Role.AUDITOR, Set.of(), true)));
        comesThrough(List.of(new Grant(Role.AUDITOR, Set.of(ONE, TWO), true), new Grant(Role.BOARD, Set.of())));
        comesThrough(List.of(new Grant(Role.BOARD, Set.of(ONE)), new Grant(Role.AUDITOR, Set.of())));
    }

    @Test
    void aGrantForOneProgrammeIsNeverReadAsOneForAll() {
        assertThatThrownBy(() -> GrantsText.read("OWNER:")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GrantsText.read("OWNER:,")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void comesThrough(List<Grant> grants) {
        assertThat(GrantsText.read(GrantsText.of(grants))).isEqualTo(grants);
    }
}
