package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Given.aDeliverable;
import static org.daybook.command.workstream.Given.aRequestForADecision;
import static org.daybook.command.workstream.Given.progress;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.IntStream;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;

class UpdatesTest {

    private static final SubmitUpdate UPDATE = new SubmitUpdate(TODAY.minusDays(1));

    @Test
    void anUpdateFreezesTheSlideAsItStandsOnTheReportingDate() {
        UpdateSubmitted update =
                submitted(aDeliverable().given(progress("p1", true)).given(TODAY, progress("p2", false)));
        assertThat(update.number()).isEqualTo(1);
        assertThat(update.seenVersion()).isEqualTo(3);
        assertThat(update.progress()).containsExactly(id("p1"));
        assertThat(update.slide())
                .contains(
                        "\"deliverables\":[{", "\"date\":\"2022-04-29\"", "\"programmeName\":\"Equality & Inclusion\"")
                .doesNotContain("\"p2\"");
    }

    @Test
    void aFrozenSlideIsCanonicalAndItsDigestSalted() throws Exception {
        UpdateSubmitted update = submitted(aDeliverable());
        assertThat(CanonicalJson.write(Json.mapper().readTree(update.slide()))).isEqualTo(update.slide());
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(Base64.getDecoder().decode(update.digestSalt()));
        byte[] digest = sha256.digest(update.slide().getBytes(StandardCharsets.UTF_8));
        assertThat(update.digest()).isEqualTo(Base64.getEncoder().encodeToString(digest));
    }

    @Test
    void aSlideShowsTheProgressSinceTheLastUpdateOrElseWhatThatShowed() {
        Scene once = aDeliverable().given(progress("p1", true)).given(UPDATE.reportingDate(), UPDATE);
        assertThat(submitted(once).progress()).containsExactly(id("p1"));
        assertThat(submitted(once).number()).isEqualTo(2);
        assertThat(submitted(once.given(progress("p2", true))).progress()).containsExactly(id("p2"));
    }

    @Test
    void aReportingDateLiesBetweenTheOpeningAndTheDayOfTheEntry() {
        aDeliverable()
                .refuses(
                        new SubmitUpdate(OPENED_ON.minusDays(1)),
                        "reporting-date-may-not-precede-the-opening",
                        "reportingDate");
        aDeliverable()
                .refuses(
                        new SubmitUpdate(TODAY.plusDays(1)),
                        "reporting-date-may-not-follow-the-entry",
                        "reportingDate");
    }

    @Test
    void aReportingDateMayNotMoveBackwards() {
        Scene once = aDeliverable().given(TODAY, UPDATE);
        once.takes(UPDATE);
        once.refuses(new SubmitUpdate(OPENED_ON), "reporting-date-may-not-move-backwards", "reportingDate");
    }

    @Test
    void anUpdateMayNotHoldFromADayBeforeTheLastOne() {
        SubmitUpdate early = new SubmitUpdate(OPENED_ON);
        Scene once = aDeliverable().given(TODAY.minusDays(1), early);
        once.refuses(TODAY.minusDays(2), early, "update-may-not-precede-the-last", "effectiveOn");
        once.given(TODAY.minusDays(1), early).takes(early);
    }

    @Test
    void progressRecordedBeforeAnUpdateThatHoldsFromALaterDayIsInTheNext() {
        Scene once = aDeliverable()
                .given(progress("p1", true))
                .given(TODAY, progress("p2", true))
                .given(TODAY, UPDATE);
        UpdateSubmitted next = (UpdateSubmitted) once.made(new SubmitUpdate(TODAY));
        assertThat(next.progress()).containsExactly(id("p2"));
    }

    @Test
    void aSlideTooLongForOneEntryIsRefused() {
        Text longest = new Text("ä".repeat(Text.MOST));
        WorkstreamCommand[] notes = IntStream.range(0, 110)
                .mapToObj(i -> new RecordProgress(id("p" + i), longest, false, null, null))
                .toArray(WorkstreamCommand[]::new);
        aDeliverable().given(notes).refuses(UPDATE, "update-fits-into-one-entry", "");
    }

    @Test
    void aDecisionPinsTheUpdateThatTheBoardSaw() {
        Scene reported = aRequestForADecision().given(TODAY, UPDATE);
        RecordDecision seen = new RecordDecision(id("q1"), DecisionOutcome.APPROVED, TEXT, 1, null);
        DecisionRecorded recorded = (DecisionRecorded) reported.made(seen);
        assertThat(recorded.update().number()).isEqualTo(1);
        assertThat(Base64.getDecoder().decode(recorded.update().digest())).hasSize(32);
        reported.refuses(
                new RecordDecision(id("q1"), DecisionOutcome.APPROVED, TEXT, 2, null), "update-seen-exists", "update");
    }

    private static UpdateSubmitted submitted(Scene scene) {
        return (UpdateSubmitted) scene.made(UPDATE);
    }
}
