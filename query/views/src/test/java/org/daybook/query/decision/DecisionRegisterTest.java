package org.daybook.query.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.query.listing.Story;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.junit.jupiter.api.Test;

class DecisionRegisterTest {

    private static final LocalId FUNDING = new LocalId("funding");
    private static final SeenUpdate FIRST = new SeenUpdate(1, "digest");

    private final Story story =
            new Story().then(new DecisionRequested(FUNDING, new Text("Fund it?"), new Name("Strategic Board")));

    @Test
    void aRequestWaitsUntilItIsDecided() {
        DecisionItem item = asOf("2022-04-30");
        assertThat(item.state()).isEqualTo(DecisionStatus.REQUESTED);
        assertThat(item.waiting()).isTrue();
        assertThat(item.board()).isEqualTo(new Name("Strategic Board"));
        assertThat(item.requestedOn()).isEqualTo(LocalDate.parse("2022-04-01"));
        assertThat(item.decidedOn()).isNull();
        assertThat(item.decisionVersion()).isNull();
    }

    @Test
    void aDecisionShowsItsMinuteAndTheUpdateThatTheBoardSaw() {
        story.on("2022-05-12").then(decided(DecisionOutcome.APPROVED, "Agreed.", FIRST));
        DecisionItem item = asOf("2022-05-12");
        assertThat(item.state()).isEqualTo(DecisionStatus.APPROVED);
        assertThat(item.waiting()).isFalse();
        assertThat(item.minute()).isEqualTo(new Text("Agreed."));
        assertThat(item.updateSeen()).isEqualTo(FIRST);
        assertThat(item.decidedOn()).isEqualTo(LocalDate.parse("2022-05-12"));
        assertThat(item.decisionVersion()).isEqualTo(2);
    }

    @Test
    void theDayBeforeTheDecisionTheLogStillWaits() {
        story.on("2022-05-12").then(decided(DecisionOutcome.APPROVED, "Agreed.", FIRST));
        assertThat(asOf("2022-05-11").state()).isEqualTo(DecisionStatus.REQUESTED);
    }

    @Test
    void anUpdateSeenAtADeferralIsNotTakenForTheDecision() {
        story.on("2022-05-12").then(decided(DecisionOutcome.DEFERRED, "Costs missing.", FIRST));
        assertThat(asOf("2022-05-12").waiting()).isTrue();
        story.on("2022-08-12").then(decided(DecisionOutcome.REJECTED, "Too dear.", null));
        assertThat(asOf("2022-08-12").updateSeen()).isNull();
    }

    @Test
    void aDecisionNamesTheMeetingAtWhichItWasTakenLast() {
        MeetingId spring = new MeetingId(UUID.randomUUID());
        story.on("2022-05-12").then(decided(DecisionOutcome.DEFERRED, spring));
        assertThat(asOf("2022-05-12").meeting()).isEqualTo(spring);
        story.on("2022-08-12").then(decided(DecisionOutcome.REJECTED, (MeetingId) null));
        assertThat(asOf("2022-08-12").meeting()).isNull();
    }

    @Test
    void aRequestWithdrawnSaysWhy() {
        story.then(new DecisionRequestWithdrawn(FUNDING, new Text("Paid from elsewhere")));
        assertThat(asOf("2022-04-30").waiting()).isFalse();
        assertThat(asOf("2022-04-30").minute()).isEqualTo(new Text("Paid from elsewhere"));
    }

    @Test
    void whatWaitsComesFirstAndThenTheNewest() {
        story.then(new DecisionRequestWithdrawn(FUNDING, new Text("Paid from elsewhere")));
        asked("posts", "2022-05-02");
        asked("rooms", "2022-05-03");
        asked("training", "2022-05-01");
        story.on("2022-06-01")
                .then(new DecisionRecorded(
                        new LocalId("rooms"), DecisionOutcome.APPROVED, new Text("Agreed."), null, null));
        assertThat(DecisionRegister.LIST.items(story.asOf("2022-06-30")))
                .extracting(DecisionItem::decision)
                .containsExactly("posts", "training", "rooms", "funding");
    }

    private void asked(String decision, String day) {
        story.on(day).then(new DecisionRequested(new LocalId(decision), new Text("May we?"), null));
    }

    private DecisionItem asOf(String day) {
        return DecisionRegister.LIST.items(story.asOf(day)).getFirst();
    }

    private static DecisionRecorded decided(DecisionOutcome outcome, MeetingId meeting) {
        return new DecisionRecorded(FUNDING, outcome, new Text("Minute 4"), FIRST, meeting);
    }

    private static DecisionRecorded decided(DecisionOutcome outcome, String minute, SeenUpdate seen) {
        return new DecisionRecorded(FUNDING, outcome, new Text(minute), seen, null);
    }
}
