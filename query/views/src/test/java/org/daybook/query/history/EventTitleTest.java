package org.daybook.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.board.attachment.AttachmentFacts;
import org.daybook.shared.board.procedure.ProcedureFacts;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.agenda.AgendaItemFacts;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTitleTest {

    /** What another attribute shows, or the place where it stands. */
    private static final Set<Attribute<?>> UNSAID = Set.of(
            UpdateFacts.LAST,
            UpdateFacts.FROZEN,
            MeetingFacts.CONVENING,
            AgendaItemFacts.ORDER,
            AgendaItemFacts.ITEM,
            MinutesFacts.FROZEN,
            AttachmentFacts.ATTACHMENT,
            ProcedureFacts.RHYTHM,
            DecisionFacts.MEETING,
            DecisionFacts.REQUEST,
            DecisionFacts.SUCCESSOR,
            DecisionRequestFacts.ANSWERED_BY,
            ActionFacts.BOARD,
            ActionFacts.MEETING,
            ActionFacts.NOTED,
            PrivacyFacts.FROZEN,
            DecisionFacts.ITEM);

    @Test
    void aThreadIsCalledWhatPeopleCallIt() {
        assertThat(words(RagFacts.RATING, "PROJECT", "")).isEqualTo("Project RAG");
        assertThat(words(DeliverableFacts.TARGET_DATE, "OD1-01", "")).isEqualTo("Deliverable OD1-01: target date");
        assertThat(words(DeliverableFacts.TAG, "OD1-01", "SOURCE/ESPS 9"))
                .isEqualTo("Deliverable OD1-01: tag ESPS 9 (source)");
    }

    @Test
    void anEventIsCalledByItsStoredName() {
        assertThat(EventTitle.of("workstream.rag-changed")).isEqualTo("RAG changed");
        assertThat(EventTitle.of("programme.rag-worded")).isEqualTo("RAG worded");
        assertThat(EventTitle.of("workstream.next-step-planned")).isEqualTo("Next step planned");
    }

    @ParameterizedTest
    @MethodSource
    void everyAttributeHasWords(Attribute<?> attribute) {
        boolean unsaid = UNSAID.contains(attribute);
        EntryThread thread = new EntryThread(UUID.randomUUID(), attribute, "X1", "");
        assertThat(thread.title().isPresent())
                .as(attribute.concept() + " " + attribute.name())
                .isNotEqualTo(unsaid);
    }

    static Stream<Attribute<?>> everyAttributeHasWords() {
        return Attributes.all().stream();
    }

    @Test
    void everyEventHasATitle() {
        assertThat(EventContract.current().events())
                .allSatisfy(stored -> assertThat(EventTitle.of(stored.name())).matches("[A-Z][A-Za-z ]+"));
    }

    private static String words(Attribute<?> attribute, String thing, String key) {
        return new EntryThread(UUID.randomUUID(), attribute, thing, key).title().orElseThrow();
    }
}
