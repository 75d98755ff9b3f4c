package org.daybook.app.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.daybook.query.listing.Named;
import org.daybook.query.milestone.MilestoneItem;
import org.daybook.query.milestone.MilestoneItem.Months;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.junit.jupiter.api.Test;

class MilestonePlanTest {

    private static final Named ANY = new Named(UUID.randomUUID(), new Name("L&OD"));
    private static final LocalDate ON = LocalDate.of(2021, 6, 15);

    private static Months months(String first, String last) {
        return new Months(YearMonth.parse(first), YearMonth.parse(last));
    }

    private static MilestoneItem item(String project, Months now, Months first) {
        return new MilestoneItem(
                "id",
                ANY,
                ANY,
                "m",
                new Name(project),
                new Name("Launch"),
                now,
                first,
                first == null ? 0 : 1,
                null,
                MilestoneStatus.SCHEDULED,
                null,
                3);
    }

    @Test
    void theChartRunsFromTheFirstMonthToTheLastWhatWasFirstPlannedIncluded() {
        MilestonePlan plan =
                MilestonePlan.of(List.of(item("A", months("2021-04", "2021-05"), months("2021-03", "2021-04"))), ON);
        assertThat(plan.months()).hasSize(3).first().isEqualTo(YearMonth.of(2021, 3));
        assertThat(plan.today()).as("June lies outside").isEqualTo(-1);
        MilestonePlan.Bar bar = plan.projects().getFirst().bars().getFirst();
        assertThat(List.of(bar.from(), bar.length(), bar.wasFrom(), bar.wasLength()))
                .containsExactly(1, 2, 0, 2);
    }

    @Test
    void barsOfAProjectStandTogetherUnderItsHead() {
        MilestonePlan plan = MilestonePlan.of(
                List.of(
                        item("A", months("2021-06", "2021-06"), null),
                        item("B", months("2021-06", "2021-06"), null),
                        item("A", months("2021-06", "2021-07"), null)),
                ON);
        assertThat(plan.projects()).hasSize(2);
        assertThat(plan.projects().getFirst().bars())
                .extracting(MilestonePlan.Bar::line)
                .containsExactly(1, 2);
        assertThat(plan.projects().getLast().bars())
                .extracting(MilestonePlan.Bar::line)
                .containsExactly(4);
        assertThat(plan.lines()).isEqualTo(5);
        assertThat(plan.today()).isZero();
    }

    @Test
    void aPlanOfACenturyIsCutOffAtSixYears() {
        MilestonePlan plan = MilestonePlan.of(List.of(item("A", months("2021-06", "2099-06"), null)), ON);
        assertThat(plan.months()).hasSize(72);
        assertThat(plan.projects().getFirst().bars().getFirst().length()).isEqualTo(72);
    }
}
