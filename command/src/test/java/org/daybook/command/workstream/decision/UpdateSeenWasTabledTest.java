package org.daybook.command.workstream.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.junit.jupiter.api.Test;

class UpdateSeenWasTabledTest {

    private static final Paper TABLED = new Paper(new WorkstreamId(UUID.randomUUID()), new SeenUpdate(2, "digest"));

    @Test
    void whereNothingWasTabledAnythingOrNothingMayHaveBeenSeen() {
        assertThat(new UpdateSeenWasTabled(List.of(), null).holds()).isTrue();
        assertThat(new UpdateSeenWasTabled(List.of(), new SeenUpdate(1, "digest")).holds())
                .isTrue();
    }

    @Test
    void whereAPaperWasTabledThatIsWhatWasSeen() {
        assertThat(new UpdateSeenWasTabled(List.of(TABLED), new SeenUpdate(2, "digest")).holds())
                .isTrue();
        assertThat(new UpdateSeenWasTabled(List.of(TABLED), new SeenUpdate(1, "digest")).holds())
                .isFalse();
        assertThat(new UpdateSeenWasTabled(List.of(TABLED), null).holds()).isFalse();
    }

    @Test
    void aRedactionGivesTheUpdateAnotherDigestAndLeavesItTheSameUpdate() {
        assertThat(new UpdateSeenWasTabled(List.of(TABLED), new SeenUpdate(2, "another")).holds())
                .isTrue();
    }
}
