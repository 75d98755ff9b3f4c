package org.daybook.query.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.daybook.query.listing.Story;
import org.daybook.query.milestone.MilestoneItem.Months;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.junit.jupiter.api.Test;

class MilestoneViewsTest {

    private final Story story = new Story()
            .then(scheduled("delivery", "2022-07", "2022-09"))
            .then(scheduled("design", "2022-05", "2022-06"));

    @Test
    void milestonesAreListedMonthByMonth() {
        assertThat(asOf("2022-04-30")).extracting(MilestoneItem::milestone).containsExactly("design", "delivery");
        assertThat(asOf("2022-04-30").getFirst().original()).isNull();
    }

    @Test
    void oneThatMovedShowsItsOriginalMonthsAndWhy() {
        story.on("2022-05-10")
                .then(new MilestoneMoved(
                        new LocalId("design"),
                        YearMonth.parse("2022-08"),
                        YearMonth.parse("2022-08"),
                        new Text("Supplier late")));
        assertThat(asOf("2022-05-09").getFirst().milestone()).isEqualTo("design");
        MilestoneItem moved = asOf("2022-05-10").getLast();
        assertThat(moved.months()).isEqualTo(months("2022-08", "2022-08"));
        assertThat(moved.original()).isEqualTo(months("2022-05", "2022-06"));
        assertThat(moved.timesMoved()).isEqualTo(1);
        assertThat(moved.movedBecause()).isEqualTo(new Text("Supplier late"));
    }

    @Test
    void oneAchievedSaysSo() {
        story.then(new MilestoneAchieved(new LocalId("design"), new Text("Signed off")));
        assertThat(asOf("2022-04-30").getFirst().state()).isEqualTo(MilestoneStatus.ACHIEVED);
        assertThat(asOf("2022-04-30").getFirst().note()).isEqualTo(new Text("Signed off"));
    }

    private List<MilestoneItem> asOf(String day) {
        return MilestoneViews.LIST.items(story.asOf(day));
    }

    private static Months months(String first, String last) {
        return new Months(YearMonth.parse(first), YearMonth.parse(last));
    }

    private static MilestoneScheduled scheduled(String id, String first, String last) {
        return new MilestoneScheduled(
                new LocalId(id), new Name("Training"), new Name(id), YearMonth.parse(first), YearMonth.parse(last));
    }
}
