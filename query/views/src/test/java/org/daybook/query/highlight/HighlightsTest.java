package org.daybook.query.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.query.listing.Story;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final LocalId ALLIES = new LocalId("allies");

    private final Story story = new Story()
            .then(progress("allies", "Allies scheme launched", true))
            .then(progress("video", "Video filmed", false))
            .then(progress("board", "Governance proposed", true));

    @Test
    void onlyHighlightsAreListedInTheOrderOfRecording() {
        assertThat(asOf("2022-04-30"))
                .extracting(item -> item.highlight().value())
                .containsExactly("Allies scheme launched", "Governance proposed");
    }

    @Test
    void eachShowsTheNextStepsThatAnswerItFinishedOnesToo() {
        story.then(step("recruit", "Recruit allies", ALLIES))
                .then(step("other", "Something else", null))
                .then(new NextStepFinished(new LocalId("recruit"), new Text("Forty joined")));
        List<HighlightItem> items = asOf("2022-04-30");
        assertThat(items.getFirst().nextSteps()).hasSize(1);
        assertThat(items.getFirst().nextSteps().getFirst().state()).isEqualTo(NextStepStatus.FINISHED);
        assertThat(items.getFirst().nextSteps().getFirst().outcome()).isEqualTo(new Text("Forty joined"));
        assertThat(items.getLast().nextSteps()).isEmpty();
    }

    private List<HighlightItem> asOf(String day) {
        return Highlights.LIST.items(story.asOf(day));
    }

    private static ProgressRecorded progress(String id, String text, boolean highlight) {
        return new ProgressRecorded(new LocalId(id), new Text(text), highlight, null, List.of());
    }

    private static NextStepPlanned step(String id, String text, LocalId answers) {
        return new NextStepPlanned(new LocalId(id), new Text(text), answers, null);
    }
}
