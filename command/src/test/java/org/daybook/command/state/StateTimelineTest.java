package org.daybook.command.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingStatus;
import org.junit.jupiter.api.Test;

class StateTimelineTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final StateTimeline<MeetingStatus> ONE_DAY = StateTimeline.from(
                    DAY.minusDays(1), MeetingStatus.SCHEDULED)
            .with(MeetingStatus.HELD, DAY)
            .with(MeetingStatus.CANCELLED, DAY);

    @Test
    void aStateThatBeganAndEndedWithinADayHeldDuringIt() {
        assertThat(ONE_DAY.during(DAY, MeetingStatus.HELD::equals)).isEqualTo(MeetingStatus.HELD);
        assertThat(ONE_DAY.during(DAY, MeetingStatus.SCHEDULED::equals)).isEqualTo(MeetingStatus.SCHEDULED);
        assertThat(ONE_DAY.at(DAY)).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void whereNoStateOfTheDayIsWantedItIsTheOneAtItsEnd() {
        assertThat(ONE_DAY.during(DAY.plusDays(1), MeetingStatus.HELD::equals)).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void aStateFromAnEarlierDayTakesItsPlaceAmongTheDays() {
        StateTimeline<MeetingStatus> backdated = ONE_DAY.with(MeetingStatus.HELD, DAY.minusDays(1));
        assertThat(backdated.at(DAY.minusDays(1))).isEqualTo(MeetingStatus.HELD);
        assertThat(backdated.latest()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(backdated.since(DAY.minusDays(1))).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void itIsEmptyBeforeTheOpening() {
        assertThat(StateTimeline.empty().isEmpty()).isTrue();
        assertThat(ONE_DAY.isEmpty()).isFalse();
    }
}
