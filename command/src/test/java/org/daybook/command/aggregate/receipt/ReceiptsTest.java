package org.daybook.command.aggregate.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final TargetDate DATE = TargetDate.read("06/22", DAY);
    private static final Text WORDS = new Text("Because");
    private static final DeliverableRescheduled RESCHEDULED =
            new DeliverableRescheduled(new LocalId("d1"), DATE, WORDS, null);

    @Test
    void itNamesTheThingThatTheEntryIsAbout() {
        assertThat(receipt(RESCHEDULED).entries().getFirst().thing()).isEqualTo("d1");
        assertThat(receipt(new ProgrammeClosed(WORDS)).entries().getFirst().thing())
                .isNull();
    }

    @Test
    void itShowsHowEachDateOfTheEntryWasReadAndWhere() {
        assertThat(receipt(new ProgrammeClosed(WORDS)).dates()).isEmpty();
        assertThat(receipt(RESCHEDULED).dates()).containsExactly(DateRead.of("targetDate", DATE));
        assertThat(receipt(new ActionRescheduled(ActionDate.of(DATE), WORDS)).dates())
                .containsExactly(DateRead.of("due", DATE));
        assertThat(receipt(new EntryCorrected(1L, new Replacement(RESCHEDULED, DAY), WORDS))
                        .dates())
                .containsExactly(DateRead.of("replacement.body.targetDate", DATE));
        AuditRecommendation first = new AuditRecommendation(new Label("i"), WORDS, null, null);
        AuditRecommendation second = new AuditRecommendation(new Label("ii"), WORDS, null, DATE);
        ReviewRegistered registered = new ReviewRegistered(
                new ProgrammeId(UUID.randomUUID()),
                new Name("A review"),
                new Name("A panel"),
                DAY,
                List.of(first, second));
        assertThat(receipt(registered).dates()).containsExactly(DateRead.of("recommendations[1].answerDue", DATE));
    }

    @Test
    void itWarnsOfADateThatWasKeptAsWords() {
        TargetDate words = new TargetDate(new Label("Sometime in spring"), TargetDateKind.CONTINGENT, null, null);
        assertThat(receipt(RESCHEDULED).warnings()).isEmpty();
        assertThat(receipt(new DeliverableRescheduled(new LocalId("d1"), words, WORDS, null))
                        .warnings())
                .extracting(ReceiptWarning::code, ReceiptWarning::field)
                .containsExactly(tuple("no-date", "targetDate"));
    }

    private static Receipt receipt(DaybookEvent event) {
        ParsedCommand<?> parsed = ParsedCommand.of(
                UUID.randomUUID(),
                new CloseProgramme(WORDS),
                Asked.actor(Role.PROGRAMME_OFFICE),
                null,
                Preconditions.NONE,
                null);
        return Receipts.of(parsed, List.of(new MadeEntry("event 1", event, 1)));
    }
}
