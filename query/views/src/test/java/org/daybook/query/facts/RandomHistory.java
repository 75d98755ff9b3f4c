package org.daybook.query.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.RiskAssessed;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/**
 * A history as it could be: a programme and a workstream, every kind of thing on its slide, many entries backdated, some
 * corrected, some of those again.
 */
public final class RandomHistory {

    public static final Instant BEGIN = Instant.parse("2022-01-03T09:00:00Z");

    private static final MeetingId MEETING = new MeetingId(new UUID(7, 7));

    private final Random random;
    private final TestRecord record = TestRecord.beginning(BEGIN);
    private final UUID programme;
    private final UUID workstream;
    private final List<Opened> opened = new ArrayList<>();
    private final Map<Long, Correctable> correctable = new HashMap<>();
    private final Set<LocalId> restedOn = new HashSet<>();
    private long version;
    private int updates;

    private record Opened(String kind, LocalId id, LocalDate on) {}

    /**
     * An entry that may be corrected.
     *
     * @param opens the thing that it opened; absent where it opened none
     */
    private record Correctable(WorkstreamEvent event, LocalDate earliest, LocalDate effectiveOn, Opened opens) {}

    public RandomHistory(long seed, int length) {
        random = new Random(seed);
        programme = new UUID(seed, 1);
        workstream = new UUID(seed, 2);
        open();
        goOn(length);
    }

    /** So many steps more, each an entry or more: where there is nothing yet to change or correct, something is added. */
    public void goOn(int length) {
        for (int i = 0; i < length; i++) step();
    }

    public TestRecord record() {
        return record;
    }

    public WorkstreamId workstream() {
        return new WorkstreamId(workstream);
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    /** Some day of the history or a little before it. */
    public LocalDate someDay() {
        int days = (int) ChronoUnit.DAYS.between(firstDay(), record.today());
        return firstDay().minusDays(2).plusDays(random.nextInt(days + 4));
    }

    public long somePosition() {
        return random.nextLong(-1, record.head() + 1);
    }

    private LocalDate firstDay() {
        return BEGIN.atZone(TestRecord.ZONE).toLocalDate();
    }

    private void open() {
        record.make(programme, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL), firstDay());
        record.make(
                programme, new RagWorded(text("late"), text("at risk"), text("on track"), new Name("TBD")), firstDay());
        make(new WorkstreamOpened(programme(), new Name("Retention"), null), firstDay());
    }

    private void make(WorkstreamEvent event, LocalDate effectiveOn) {
        record.make(workstream, event, effectiveOn);
        version++;
    }

    private void step() {
        if (random.nextInt(3) == 0) {
            record.at(record.stored().getLast().recordedAt().plus(Duration.ofHours(random.nextInt(200))));
        }
        int before = record.stored().size();
        switch (random.nextInt(12)) {
            case 0 -> record.make(programme, new ProgrammeRenamed(new Name("Equality " + version)), anyDay(firstDay()));
            case 1, 2, 3 -> add();
            case 4, 5, 6, 7 -> change();
            case 8 -> submit();
            case 9 -> correctable(rated(), firstDay());
            default -> correct();
        }
        if (record.stored().size() == before) add();
    }

    private LocalDate anyDay(LocalDate earliest) {
        long days = ChronoUnit.DAYS.between(earliest, record.today());
        return random.nextBoolean() ? record.today() : earliest.plusDays(random.nextLong(days + 1));
    }

    private void add() {
        LocalDate on = anyDay(firstDay());
        LocalId id = new LocalId("t" + version);
        DaybookEvent[] openings = {
            new ObjectiveAdded(id, text("objective"), new Label("OD1")),
            new DeliverableAdded(id, text("deliverable"), date(), null, null, post()),
            new ProgressRecorded(id, text("done"), random.nextBoolean(), null, List.of()),
            new NextStepPlanned(id, text("next"), null, date()),
            new BoardItemRaised(id, BoardItemKind.RISK, text("risk"), null),
            new DecisionRequested(id, text("may we"), new Name("DEI board")),
            new MeasureDefined(id, text("measure"), Direction.UP, null, anyDate()),
            scheduled(id, "Bar")
        };
        WorkstreamEvent event = (WorkstreamEvent) openings[random.nextInt(openings.length)];
        Opened thing = new Opened(event.getClass().getSimpleName(), id, on);
        opened.add(thing);
        correctable.put(version, new Correctable(event, firstDay(), on, thing));
        make(event, on);
    }

    private void change() {
        if (opened.isEmpty()) return;
        Opened thing = opened.get(random.nextInt(opened.size()));
        List<WorkstreamEvent> possible = changes(thing);
        if (possible.isEmpty()) return;
        restedOn.add(thing.id());
        correctable(possible.get(random.nextInt(possible.size())), thing.on());
    }

    private List<WorkstreamEvent> changes(Opened thing) {
        LocalId id = thing.id();
        return switch (thing.kind()) {
            case "ObjectiveAdded" ->
                List.of(
                        new ObjectiveReworded(id, text("reworded")),
                        new ObjectiveRetired(id, null),
                        new ObjectiveMoved(id, objectives()),
                        new ObjectiveTagged(id, tags(), random.nextBoolean()));
            case "DeliverableAdded" -> changesOfDeliverable(id);
            case "NextStepPlanned" -> List.of(new NextStepFinished(id, text("finished")));
            case "BoardItemRaised" ->
                List.of(
                        new RiskAssessed(
                                id, 1 + random.nextInt(5), 1 + random.nextInt(5), null, text("mitigation"), null),
                        new BoardItemResolved(id, text("resolved")));
            case "DecisionRequested" ->
                List.of(new DecisionRecorded(id, outcome(), text("minuted"), new SeenUpdate(1, "digest"), MEETING));
            case "MeasureDefined" ->
                List.of(
                        new MeasureRescheduled(id, date(), text("why")),
                        new MeasurementRecorded(id, new Quantity("7" + random.nextInt(9)), null, null));
            case "MilestoneScheduled" -> List.of(moved(id));
            default -> List.of();
        };
    }

    private List<WorkstreamEvent> changesOfDeliverable(LocalId id) {
        return List.of(
                new DeliverableReworded(id, text("reworded")),
                new DeliverableRescheduled(id, date(), text("why"), null),
                new DeliverableRescheduled(id, date(), text("why"), null),
                new DeliverableRated(id, rating(), text("why")),
                new DeliverableHandedOver(id, post()),
                new DeliverableTagged(id, tags(), random.nextBoolean()),
                new DeliverableCompleted(id, text("evidence"), List.of()),
                new DeliverableReopened(id, text("why")),
                new DeliverableWithdrawn(id, text("why")));
    }

    private void correctable(WorkstreamEvent event, LocalDate earliest) {
        LocalDate on = anyDay(earliest);
        correctable.put(version, new Correctable(event, earliest, on, null));
        make(event, on);
    }

    private void correct() {
        if (correctable.isEmpty()) return;
        List<Long> targets = correctable.keySet().stream().sorted().toList();
        long target = targets.get(random.nextInt(targets.size()));
        Correctable corrected = correctable.get(target);
        Replacement replacement = replacement(corrected);
        if (corrected.opens() != null) {
            opened.remove(corrected.opens());
            if (replacement != null) opened.add(corrected.opens());
        }
        make(new EntryCorrected(target, replacement, text("slip")), record.today());
    }

    /** Nothing that later entries rest on is taken away, or moved to a day after the one on which it was opened. */
    private Replacement replacement(Correctable corrected) {
        Opened opens = corrected.opens();
        int kind = opens != null && restedOn.contains(opens.id()) ? 1 + random.nextInt(2) : random.nextInt(3);
        if (kind == 0) return null;
        LocalDate on = anyDay(corrected.earliest());
        LocalDate day = opens != null && on.isAfter(opens.on()) ? opens.on() : on;
        return new Replacement(kind == 1 ? corrected.event() : again(corrected), day);
    }

    /** An event of the same type, with other content where that is easily had. */
    private WorkstreamEvent again(Correctable corrected) {
        return switch (corrected.event()) {
            case RagChanged e -> rated();
            case ObjectiveAdded e -> new ObjectiveAdded(e.objective(), text("put right"), null);
            case DeliverableAdded e ->
                new DeliverableAdded(e.deliverable(), text("put right"), date(), null, null, anyPost());
            case NextStepPlanned e -> new NextStepPlanned(e.nextStep(), text("put right"), null, date());
            case BoardItemRaised e -> new BoardItemRaised(e.boardItem(), BoardItemKind.RISK, text("put right"), null);
            case MeasureDefined e ->
                new MeasureDefined(e.measure(), text("put right"), Direction.DOWN, null, anyDate());
            case MilestoneScheduled e -> scheduled(e.milestone(), "Put right");
            case DeliverableRescheduled e -> new DeliverableRescheduled(e.deliverable(), date(), text("why"), null);
            case DeliverableReworded e -> new DeliverableReworded(e.deliverable(), text("reworded"));
            case DeliverableTagged e -> new DeliverableTagged(e.deliverable(), tags(), random.nextBoolean());
            default -> corrected.event();
        };
    }

    private void submit() {
        updates++;
        List<LocalId> shown = opened.stream()
                .filter(thing -> thing.kind().equals("ProgressRecorded"))
                .map(Opened::id)
                .toList();
        String slide = CanonicalJson.write(Json.mapper().createObjectNode().put("n", updates));
        make(new UpdateSubmitted(updates, record.today(), version - 1, shown, slide, "d", "s"), record.today());
        make(new OwnerAssigned(post(), null), anyDay(firstDay()));
    }

    private RagChanged rated() {
        RagDimension dimension = random.nextBoolean() ? RagDimension.PROJECT : RagDimension.BENEFIT;
        return new RagChanged(dimension, rating(), text("why"));
    }

    private RagRating rating() {
        return RagRating.values()[random.nextInt(4)];
    }

    private DecisionOutcome outcome() {
        return DecisionOutcome.values()[random.nextInt(DecisionOutcome.values().length)];
    }

    private List<LocalId> objectives() {
        List<LocalId> ids = new ArrayList<>(opened.stream()
                .filter(thing -> thing.kind().equals("ObjectiveAdded"))
                .map(Opened::id)
                .toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    private List<Tag> tags() {
        return List.of(
                new Tag(TagGroup.PROTECTED_CHARACTERISTIC, new Label("Age " + random.nextInt(3))),
                new Tag(TagGroup.SOURCE, new Label("ESPS " + random.nextInt(3))));
    }

    private TargetDate date() {
        LocalDate day = firstDay().plusDays(random.nextInt(60));
        if (random.nextInt(4) == 0) return undated();
        return new TargetDate(new Label(day.toString()), TargetDateKind.DAY, day, day);
    }

    private TargetDate undated() {
        TargetDateKind[] kinds = {
            TargetDateKind.CONTINGENT, TargetDateKind.TO_BE_CONFIRMED, TargetDateKind.ONGOING, TargetDateKind.COMPLETE
        };
        TargetDateKind kind = kinds[random.nextInt(kinds.length)];
        if (kind == TargetDateKind.COMPLETE && random.nextBoolean()) {
            return new TargetDate(
                    new Label("completed"), kind, firstDay(), firstDay().plusDays(random.nextInt(60)));
        }
        return new TargetDate(new Label(kind.name()), kind, null, null);
    }

    private TargetDate anyDate() {
        return random.nextBoolean() ? date() : null;
    }

    private Post anyPost() {
        return random.nextBoolean() ? post() : null;
    }

    private MilestoneScheduled scheduled(LocalId id, String title) {
        YearMonth first = month();
        return new MilestoneScheduled(id, new Name("Project"), new Name(title), first, notBefore(first));
    }

    private MilestoneMoved moved(LocalId id) {
        YearMonth first = month();
        return new MilestoneMoved(id, first, notBefore(first), text("why"));
    }

    private YearMonth month() {
        return YearMonth.of(2022, 1 + random.nextInt(12));
    }

    /** No command is accepted that ends a milestone before it begins. */
    private YearMonth notBefore(YearMonth first) {
        return first.plusMonths(random.nextInt(6));
    }

    private Post post() {
        return new Post("Post " + random.nextInt(5));
    }

    private Text text(String words) {
        return new Text(words + " " + random.nextInt(1000) + " 'quoted' \"twice\" {a,b} \\ — ü");
    }
}
