package org.daybook.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.junit.jupiter.api.Test;

class AsOfFactsTest {

    private static final UUID PROGRAMME = Story.PROGRAMME.value();
    private static final UUID WORKSTREAM = Story.WORKSTREAM.value();

    private final Story story =
            Story.ofAnOpenWorkstream().then("2021-04-02", added("second")).then("2021-04-01", added("first"));

    @Test
    void thingsAreListedInTheOrderOfTheEntriesThatOpenedThemWhateverTheirDays() {
        assertThat(standing("2021-04-02").things(WORKSTREAM, ObjectiveFacts.OPENING))
                .containsExactly("second", "first");
    }

    @Test
    void anAttributeStandsOnlyForTheAggregatesThatHaveIt() {
        assertThat(aggregates("2021-04-02", WorkstreamFacts.NAME)).containsExactly(WORKSTREAM);
        assertThat(aggregates("2021-04-02", ProgrammeFacts.NAME)).containsExactly(PROGRAMME);
        assertThat(aggregates("2021-02-28", WorkstreamFacts.NAME)).isEmpty();
    }

    private List<UUID> aggregates(String on, Attribute<?> attribute) {
        return standing(on).standing().stream()
                .map(Fact::thread)
                .filter(thread -> thread.attribute().equals(attribute))
                .map(EntryThread::aggregate)
                .toList();
    }

    @Test
    void oneFactOfEachThreadStands() {
        AsOfFacts standing = standing("2021-04-02");
        assertThat(standing.standing()).extracting(Fact::thread).doesNotHaveDuplicates();
        assertThat(standing.standing())
                .hasSize(standing.standing(PROGRAMME).size()
                        + standing.standing(WORKSTREAM).size());
        assertThat(standing.standing(WORKSTREAM))
                .isNotEmpty()
                .allMatch(fact -> fact.thread().aggregate().equals(WORKSTREAM));
        assertThat(standing.standing(PROGRAMME)).extracting(Fact::value).contains(new Name("Equality & Inclusion"));
        assertThat(standing.standing(new UUID(9, 9))).isEmpty();
    }

    @Test
    void ofEntriesThatCountEachKeepsItsDayAndItsPlace() {
        story.then("2021-05-01", new EntryCorrected(2L, null, new Text("Twice")));
        List<StampedEvent> counting = Chronicle.of(story.entries()).counting();
        assertThat(counting)
                .extracting(StampedEvent::effectiveOn)
                .map(LocalDate::toString)
                .containsExactly("2021-03-01", "2021-03-01", "2021-04-02");
        assertThat(counting).extracting(event -> event.stamp().position()).containsExactly(0L, 1L, 2L);
    }

    private AsOfFacts standing(String on) {
        return Chronicle.of(story.entries()).standing(LocalDate.parse(on), story.lastPosition());
    }

    private static ObjectiveAdded added(String id) {
        return new ObjectiveAdded(new LocalId(id), new Text("Objective " + id), null);
    }
}
