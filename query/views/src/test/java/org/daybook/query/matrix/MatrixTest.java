package org.daybook.query.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.listing.Story;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final LocalId OP2 = new LocalId("OP2");
    private static final LocalId ACTION = new LocalId("OP2-01");

    private final Story story = new Story()
            .then(defined(TagGroup.FORCE_PRIORITY, "Terrorism"))
            .then(defined(TagGroup.PROTECTED_CHARACTERISTIC, "Age", "Race"))
            .then(new ObjectiveAdded(OP2, new Text("Consult"), new Label("OP2")))
            .then(new DeliverableAdded(
                    ACTION,
                    new Text("Survey"),
                    TargetDate.read("Aug-12", LocalDate.parse("2012-06-13")),
                    OP2,
                    null,
                    null))
            .promised("loose", "August 2012");

    @Test
    void everyTagOfTheProgrammeIsAColumnAndEveryCellSaysMarkedOrNot() {
        story.then(new DeliverableTagged(ACTION, List.of(race()), true));
        assertThat(cells(rows().get(1))).containsExactly("Age: not marked", "Race: marked", "Terrorism: not marked");
        assertThat(cells(rows().getFirst())).allMatch(cell -> cell.endsWith(": not marked"));
    }

    @Test
    void aMarkTakenAwayIsNotMarked() {
        story.then(new ObjectiveTagged(OP2, List.of(race()), true))
                .on("2022-05-01")
                .then(new ObjectiveTagged(OP2, List.of(race()), false));
        assertThat(cells(Matrix.LIST.items(story.asOf("2022-04-30")).getFirst()))
                .contains("Race: marked");
        assertThat(cells(rows().getFirst())).contains("Race: not marked");
    }

    @Test
    void aMarkWhoseTagIsNoLongerListedIsKept() {
        story.then(new ObjectiveTagged(OP2, List.of(race()), true))
                .then(defined(TagGroup.PROTECTED_CHARACTERISTIC, "Age"));
        Cell last = rows().getFirst().cells().getLast();
        assertThat(last).isEqualTo(new Cell(TagGroup.PROTECTED_CHARACTERISTIC, new Label("Race"), Mark.MARKED, false));
    }

    @Test
    void deliverablesFollowTheirObjectiveAndThoseWithoutOneComeLast() {
        assertThat(rows()).extracting(MatrixRow::thing).containsExactly("OP2", "OP2-01", "loose");
        story.then(new ObjectiveRetired(OP2, null));
        assertThat(rows()).extracting(MatrixRow::thing).containsExactly("OP2-01", "loose");
    }

    @Test
    void inJsonACellReadsMarkedOrNotMarked() {
        String json = Json.mapper().writeValueAsString(rows().getFirst());
        assertThat(json).contains("\"mark\":\"not marked\"").doesNotContain("none", "null");
    }

    private List<MatrixRow> rows() {
        return Matrix.LIST.items(story.asOf("2022-06-01"));
    }

    private static List<String> cells(MatrixRow row) {
        return row.cells().stream()
                .map(cell -> cell.tag() + ": " + cell.mark().words())
                .toList();
    }

    private static Tag race() {
        return new Tag(TagGroup.PROTECTED_CHARACTERISTIC, new Label("Race"));
    }

    private static TagsDefined defined(TagGroup group, String... tags) {
        return new TagsDefined(group, Stream.of(tags).map(Label::new).toList());
    }
}
