package org.daybook.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.Story;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideClearance;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.RiskAssessed;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a submitted update freezes, held by two files for each format: a whole slide as canonical JSON, and the structure
 * of a slide. The files of a format are never edited: a slide that changes gets the next format, and files of its own.
 * {@code -Ddaybook.golden=write} writes files that are missing.
 */
class FrozenSlideFormatTest {

    private static final Path FOLDER = Path.of("src/test/resources/slides");
    private static final String CHANGED =
            "a frozen slide is for ever: give what changes the next Slide.FORMAT and files of its own";
    private static final LocalDate DAY = LocalDate.parse("2022-07-31");
    private static final LocalId BIAS = new LocalId("data-bias-review");
    private static final LocalId AWARD = new LocalId("award");
    private static final LocalId TRAINED = new LocalId("share-trained");
    private static final LocalId TRUST = new LocalId("trust");
    private static final LocalId MANAGERS = new LocalId("managers");
    private static final Text WHY = new Text("The supplier withdrew");
    private static final Name BOARD = new Name("Steering board");
    private static final List<Link> LINKS =
            List.of(new Link("https://example.org/award?n=1&m=2", new Name("The award")));
    private static final List<Tag> TAGS = List.of(new Tag(TagGroup.SOURCE, new Label("LOKAHI")));

    @Test
    void aSlideIsFrozenAsItAlwaysWas() throws IOException {
        String frozen = frozen();
        assertThat(frozen).as(CHANGED).isEqualTo(golden(".json", frozen));
    }

    @Test
    void aSlideKeepsItsStructureUntilItGetsANewFormat() throws IOException {
        String shape = Shape.of(Slide.class);
        assertThat(shape).as(CHANGED).isEqualTo(golden(".shape", shape));
    }

    @Test
    void theExampleHoldsEveryFieldThereIs() {
        String frozen = frozen();
        assertThat(Shape.of(Slide.class).lines())
                .map(line -> line.strip().split(":")[0])
                .allMatch(field -> frozen.contains("\"" + field + "\":"));
    }

    @Test
    void aFrozenSlideNamesItsFormat() {
        assertThat(frozen()).contains("\"format\":" + Slide.FORMAT + ",");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aSlideOfEveryFormatIsRead(int format) throws IOException {
        String frozen = Files.readString(FOLDER.resolve("slide.v" + format + ".json"));
        Slide read = Json.mapper().readValue(frozen, Slide.class);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.deliverables())
                .extracting(one -> one.targetDate().reading())
                .allMatch(reading -> reading.startsWith("1 to 30 June 2022"));
    }

    @Test
    void sinceFormatTwoADateSaysWhatItWasReadAs() {
        assertThat(frozen()).contains("\"reading\":\"1 to 30 June 2022, tentative\",\"tentative\":true}");
    }

    /** The file's content; the given one where it is missing and writing was asked for. */
    private static String golden(String ending, String content) throws IOException {
        Path file = FOLDER.resolve("slide.v" + Slide.FORMAT + ending);
        if (!Files.exists(file) && "write".equals(System.getProperty("daybook.golden"))) {
            Files.writeString(file, content);
        }
        assertThat(file).exists();
        return Files.readString(file);
    }

    private static String frozen() {
        return new String(CanonicalJson.bytes(slide()), StandardCharsets.UTF_8);
    }

    private static Slide slide() {
        RagWorded wording =
                new RagWorded(new Text("Off track"), new Text("At risk"), new Text("On track"), new Name("TBD"));
        SlideFrame frame = new SlideFrame(
                Story.PROGRAMME, new Name("Equality & Inclusion"), Marking.OFFICIAL, wording, RiskScales.USUAL);
        return Slides.of(standing(), Story.WORKSTREAM, frame, DAY)
                .clearedBy(new SlideClearance(2, new Post("Director of HR"), DAY));
    }

    private static AsOfFacts standing() {
        Story story = Story.ofAnOpenWorkstream()
                .then("2021-03-01", new OwnerAssigned(new Post("Head of Learning"), null))
                .then("2021-03-01", new RagChanged(RagDimension.PROJECT, RagRating.RED, WHY))
                .then("2021-03-01", new ObjectiveAdded(TRUST, new Text("Trust in data"), new Label("OD1")))
                .then("2021-03-01", new ObjectiveTagged(TRUST, TAGS, true));
        delivered(story);
        reported(story);
        measured(story);
        return Chronicle.of(story.entries()).standing(DAY, story.lastPosition());
    }

    private static void delivered(Story story) {
        Text review = new Text("Review of bias in data");
        Label reference = new Label("ESPS 9");
        TargetDate june = date("06/22 TBC", "2022-06-01", "2022-06-30");
        story.then(
                        "2021-04-01",
                        new DeliverableAdded(BIAS, review, june, TRUST, reference, new Post("Head of Analysis")))
                .then(
                        "2022-05-01",
                        new DeliverableRescheduled(BIAS, date("May 22", "2022-05-01", "2022-05-31"), WHY, null))
                .then("2022-05-02", new DeliverableRescheduled(BIAS, june, WHY, null))
                .then("2022-05-03", new DeliverableRated(BIAS, RagRating.AMBER, WHY))
                .then("2022-05-03", new DeliverableTagged(BIAS, TAGS, true))
                .then("2022-05-03", new DeliverableAdded(AWARD, new Text("An award"), june, null, null, null))
                .then("2022-06-30", new DeliverableCompleted(AWARD, new Text("Won"), LINKS));
    }

    private static TargetDate date(String written, String first, String last) {
        return new TargetDate(
                new Label(written), TargetDateKind.MONTH, LocalDate.parse(first), LocalDate.parse(last), true);
    }

    private static void reported(Story story) {
        story.then(
                        "2022-06-30",
                        new UpdateSubmitted(1, LocalDate.parse("2022-06-30"), 11L, List.of(), "{}", "digest", "salt"))
                .then("2022-07-01", new ProgressRecorded(MANAGERS, new Text("40 managers trained"), true, BIAS, LINKS))
                .then(
                        "2022-07-01",
                        new NextStepPlanned(
                                new LocalId("rest"),
                                new Text("Train the rest"),
                                MANAGERS,
                                TargetDate.read("Q3/22", LocalDate.parse("2022-06-01"))))
                .then(
                        "2022-07-01",
                        new BoardItemRaised(
                                new LocalId("funding"), BoardItemKind.RISK, new Text("Funding ends in March"), BOARD))
                .then("2022-07-01", new RiskAssessed(new LocalId("funding"), 5, 4, null, null, null))
                .then(
                        "2022-07-02",
                        new RiskAssessed(
                                new LocalId("funding"), 3, 4, new Post("Head of Finance"), new Text("Ask again"), WHY))
                .then("2022-07-01", new DecisionRequested(new LocalId("move"), new Text("May the award move?"), BOARD));
    }

    private static void measured(Story story) {
        story.then(
                        "2021-04-01",
                        new MeasureDefined(
                                TRAINED,
                                new Text("Share trained"),
                                Direction.UP,
                                new Label("100%"),
                                TargetDate.read("03/22", LocalDate.parse("2022-06-01"))))
                .then(
                        "2022-03-01",
                        new MeasureRescheduled(TRAINED, TargetDate.read("06/22", LocalDate.parse("2022-06-01")), WHY))
                .then(
                        "2022-05-31",
                        new MeasurementRecorded(
                                TRAINED, new Quantity("73.50"), new Label("%"), null, new Label("11 of 15")));
    }
}
