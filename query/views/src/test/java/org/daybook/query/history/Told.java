package org.daybook.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/**
 * What became of one workstream: rated amber in April 2022, its data bias review moved in May, backdated red in June
 * for April, the red corrected to green in July, its award withdrawn in August.
 */
public final class Told {

    public static final UUID PROGRAMME = UUID.fromString("20210000-0000-4000-8000-000000000000");
    public static final UUID WORKSTREAM = UUID.fromString("20210000-0000-4000-8000-000000000003");
    public static final String SLIDE =
            CanonicalJson.write(Json.mapper().createObjectNode().put("name", "Leadership & Culture – “frozen”"));

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-04-01T09:00:00Z"));

    public Told() {
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
        in(new WorkstreamOpened(new ProgrammeId(PROGRAMME), new Name("Leadership & Culture"), null));
        in(rated(RagRating.AMBER, "Two posts vacant"));
        in(promised("D1", "Data bias review", "06/22"));
        in(promised("D2", "Award", "07/22"));
        in(new UpdateSubmitted(1, day("2022-04-01"), 3L, List.of(), SLIDE, "ZGlnZXN0", "c2FsdA=="));
        record.at(Instant.parse("2022-05-02T09:00:00Z"));
        in(new DeliverableRescheduled(
                id("D1"), TargetDate.read("06/23", LocalDate.parse("2022-06-01")), new Text("No analyst"), null));
        record.at(Instant.parse("2022-06-01T09:00:00Z"));
        in(rated(RagRating.RED, "Budget lost"), "2022-04-20");
        record.at(Instant.parse("2022-07-01T09:00:00Z"));
        Replacement green = new Replacement(rated(RagRating.GREEN, "On track"), day("2022-04-25"));
        in(new EntryCorrected(6L, green, new Text("Wrong workstream")));
        record.at(Instant.parse("2022-08-01T09:00:00Z"));
        in(new DeliverableWithdrawn(id("D2"), new Text("Not entered")));
    }

    public TestRecord record() {
        return record;
    }

    public void in(WorkstreamEvent event) {
        record.record(WORKSTREAM, event);
    }

    private void in(WorkstreamEvent event, String effectiveOn) {
        record.record(WORKSTREAM, event, day(effectiveOn));
    }

    public static RagChanged rated(RagRating rating, String reason) {
        return new RagChanged(RagDimension.PROJECT, rating, new Text(reason));
    }

    private static DeliverableAdded promised(String id, String description, String date) {
        return new DeliverableAdded(
                id(id), new Text(description), TargetDate.read(date, LocalDate.parse("2022-06-01")), null, null, null);
    }

    private static LocalId id(String id) {
        return new LocalId(id);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
