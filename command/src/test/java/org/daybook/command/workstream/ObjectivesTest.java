package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.workstream.Given.aRetiredObjective;
import static org.daybook.command.workstream.Given.anObjective;
import static org.daybook.command.workstream.Given.objective;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.OTHER_TEXT;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.id;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.objective.AddObjective;
import org.daybook.shared.workstream.objective.MoveObjective;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveCommand;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.objective.RetireObjective;
import org.daybook.shared.workstream.objective.RewordObjective;
import org.daybook.shared.workstream.objective.TagObjective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectivesTest {

    private static final List<Tag> LOKAHI = List.of(new Tag(TagGroup.SOURCE, new Label("LOKAHI")));

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(new RewordObjective(id("o1"), OTHER_TEXT), new ObjectiveReworded(id("o1"), OTHER_TEXT)),
                Arguments.of(new MoveObjective(id("o1"), 2), new ObjectiveMoved(id("o1"), List.of(id("o2"), id("o1")))),
                Arguments.of(new TagObjective(id("o1"), LOKAHI, true), new ObjectiveTagged(id("o1"), LOKAHI, true)),
                Arguments.of(new RetireObjective(id("o1"), REASON), new ObjectiveRetired(id("o1"), REASON)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aCurrentObjectiveTakesEveryChange(ObjectiveCommand command, ObjectiveEvent event) {
        anObjective().given(objective("o2")).takes(command, event);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aRetiredObjectiveStaysAsItIs(ObjectiveCommand command, ObjectiveEvent event) {
        aRetiredObjective()
                .given(objective("o2"), objective("o3"))
                .refuses(command, "retired-objective-stays-as-it-is", "objective");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anObjectiveThatWasNeverAddedIsUnknown(ObjectiveCommand command, ObjectiveEvent event) {
        Scene.anOpenWorkstream().refuses(command, "thing-is-known", "objective");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noChangeHoldsFromBeforeTheObjectiveWasThere(ObjectiveCommand command, ObjectiveEvent event) {
        Scene.anOpenWorkstream()
                .given(TODAY, objective("o1"), objective("o2"))
                .refuses(TODAY.minusDays(1), command, "entry-may-not-precede-the-opening", "effectiveOn");
    }

    @Test
    void anObjectiveIsAddedOnce() {
        Scene.anOpenWorkstream()
                .takes(
                        new AddObjective(id("o1"), TEXT, new Label("OD1")),
                        new ObjectiveAdded(id("o1"), TEXT, new Label("OD1")));
        anObjective().refuses(objective("o1"), "id-is-not-taken", "objective");
    }

    @Test
    void anObjectiveMovesAmongThoseOnTheSlide() {
        Scene three = anObjective().given(objective("o2"), objective("o3"));
        three.takes(
                new MoveObjective(id("o3"), 1), new ObjectiveMoved(id("o3"), List.of(id("o3"), id("o1"), id("o2"))));
        three.refuses(new MoveObjective(id("o3"), 4), "place-is-on-the-list", "place");
        three.refuses(new MoveObjective(id("o3"), 3), "entry-changes-something", "place");
    }

    @Test
    void aRetiredObjectiveKeepsItsPlaceButIsNotCounted() {
        anObjective()
                .given(objective("o2"), objective("o3"), new RetireObjective(id("o1"), null))
                .takes(
                        new MoveObjective(id("o3"), 1),
                        new ObjectiveMoved(id("o3"), List.of(id("o1"), id("o3"), id("o2"))));
    }

    @Test
    void theNextMoveStartsFromTheOrderThatTheLastOneMade() {
        anObjective()
                .given(objective("o2"), objective("o3"), new MoveObjective(id("o3"), 1))
                .takes(
                        new MoveObjective(id("o2"), 1),
                        new ObjectiveMoved(id("o2"), List.of(id("o2"), id("o3"), id("o1"))));
    }

    /** As after the correction of an entry that the order was made before. */
    @Test
    void anObjectiveThatAnOrderDoesNotNameComesAfterThoseItNames() {
        Trial.of(WorkstreamAggregate.class, new RegisterInMemory())
                .given(
                        happened(OPENED_ON, new WorkstreamOpened(PROGRAMME, new Name("Leadership"), null)),
                        happened(OPENED_ON, new ObjectiveAdded(id("o1"), TEXT, null)),
                        happened(OPENED_ON, new ObjectiveAdded(id("o2"), TEXT, null)),
                        happened(OPENED_ON, new ObjectiveMoved(id("o2"), List.of(id("o9"), id("o2")))))
                .when(Scene.whoMay(new MoveObjective(id("o1"), 1)).to(new MoveObjective(id("o1"), 1)))
                .expectEvents(new ObjectiveMoved(id("o1"), List.of(id("o1"), id("o2"))));
    }

    @Test
    void anObjectiveIsNotWordedAsItIsAlready() {
        anObjective().refuses(new RewordObjective(id("o1"), TEXT), "entry-changes-something", "text");
        RewordObjective again = new RewordObjective(id("o1"), OTHER_TEXT);
        anObjective().given(again).refuses(again, "entry-changes-something", "text");
    }

    @Test
    void aTagIsMarkedOnlyIfTheProgrammeDefinesIt() {
        List<Tag> unheardOf = List.of(new Tag(TagGroup.FORCE_PRIORITY, new Label("LOKAHI")));
        anObjective().refuses(new TagObjective(id("o1"), unheardOf, true), "tag-is-defined-by-the-programme", "tags");
    }
}
