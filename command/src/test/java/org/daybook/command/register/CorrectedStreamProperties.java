package org.daybook.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;

/** Random streams with corrections of corrections: what replay, register and views take as counting is one and the same. */
class CorrectedStreamProperties {

    private static final WorkstreamId WORKSTREAM = new WorkstreamId(new UUID(1, 1));
    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(1, 0));
    private static final LocalDate OPENED = LocalDate.parse("2022-01-01");
    private static final int DAYS = 6;
    private static final Text REASON = new Text("A reason");

    /** An entry of some kind or, where there is something to correct, a correction. */
    record Step(int kind, int day, int target, int value) {}

    /** What counts, by the rule as the documentation states it. */
    record Counting(long version, LocalDate on, WorkstreamEvent event) {}

    @Property(tries = 300)
    void replayFoldsWhatCounts(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = entries(steps);
        for (int known = 0; known < entries.size(); known++) {
            assertThat(new RecordedStream(WORKSTREAM, entries)
                            .until(known).counting().stream()
                                    .map(e -> new Counting(e.version(), e.effectiveOn(), e.event()))
                                    .toList())
                    .isEqualTo(counting(entries, known));
        }
    }

    @Property(tries = 300)
    void theRegisterKeepsWhatCounts(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = entries(steps);
        for (int known = 0; known < entries.size(); known++) {
            List<StampedEvent> stream =
                    entries.subList(0, known + 1).stream().map(StampedEvent::of).toList();
            assertThat(WorkstreamLine.of(stream)).contains(line(counting(entries, known)));
        }
    }

    @Property(tries = 200)
    void viewsShowWhatCounts(@ForAll("steps") List<Step> steps) {
        List<Entry> entries = entries(steps);
        Chronicle chronicle = Chronicle.of(entries);
        for (int known = 0; known < entries.size(); known++) {
            for (int day = 0; day <= DAYS; day++) {
                LocalDate on = OPENED.plusDays(day);
                Map<EntryThread, Object> shown = new HashMap<>();
                for (Fact fact : chronicle.standing(on, known).standing()) shown.put(fact.thread(), fact.value());
                assertThat(shown).isEqualTo(standing(counting(entries, known), on));
            }
        }
    }

    private static List<Counting> counting(List<Entry> entries, int known) {
        List<Counting> counting = new ArrayList<>();
        for (int version = 0; version <= known; version++) {
            Entry entry = entries.get(version);
            if (entry.event() instanceof EntryCorrected) continue;
            Counting says = new Counting(version, entry.header().effectiveOn(), (WorkstreamEvent) entry.event());
            for (int later = version + 1; later <= known; later++) {
                if (!(entries.get(later).event() instanceof EntryCorrected c) || c.entry() != version) continue;
                Replacement by = c.replacement();
                says = by == null ? null : new Counting(version, by.effectiveOn(), by.event());
            }
            if (says != null) counting.add(says);
        }
        return counting;
    }

    private static WorkstreamLine line(List<Counting> counting) {
        WorkstreamOpened opened = (WorkstreamOpened) counting.getFirst().event();
        Name name = opened.name();
        boolean open = true;
        for (Counting entry : counting) {
            if (entry.event() instanceof WorkstreamRenamed e) name = e.name();
            if (entry.event() instanceof WorkstreamClosed) open = false;
            if (entry.event() instanceof WorkstreamReopened) open = true;
        }
        OwnerAssigned owner = (OwnerAssigned) counting.stream()
                .filter(entry -> entry.event() instanceof OwnerAssigned)
                .max(Comparator.comparing(Counting::on).thenComparing(Counting::version))
                .map(Counting::event)
                .orElse(null);
        return new WorkstreamLine(PROGRAMME, counting.getFirst().on(), name, owner, null, open);
    }

    private static Map<EntryThread, Object> standing(List<Counting> counting, LocalDate on) {
        Map<EntryThread, Object> standing = new HashMap<>();
        counting.stream()
                .filter(entry -> !entry.on().isAfter(on))
                .sorted(Comparator.comparing(Counting::on).thenComparing(Counting::version))
                .forEach(entry -> {
                    for (Assertion a : WorkstreamFacts.of(entry.event())) {
                        standing.put(new EntryThread(WORKSTREAM.value(), a.attribute(), a.thing(), a.key()), a.value());
                    }
                });
        return standing;
    }

    private static List<Entry> entries(List<Step> steps) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(0, OPENED, new WorkstreamOpened(PROGRAMME, new Name("A name"), null)));
        for (Step step : steps) {
            LocalDate on = OPENED.plusDays(step.day());
            Entry target = entries.get(step.target() % entries.size());
            boolean corrects = step.kind() > 4 && entries.indexOf(target) > 0;
            WorkstreamEvent event = corrects ? correction(target, step, on) : event(step.kind() % 5, step.value());
            entries.add(entry(entries.size(), on, event));
        }
        return entries;
    }

    private static WorkstreamEvent correction(Entry target, Step step, LocalDate on) {
        if (target.event() instanceof EntryCorrected c) {
            return new EntryCorrected(c.entry(), null, REASON);
        }
        return new EntryCorrected(
                target.header().version(),
                step.kind() == 5 ? null : new Replacement(another((WorkstreamEvent) target.event(), step.value()), on),
                REASON);
    }

    private static WorkstreamEvent another(WorkstreamEvent event, int value) {
        return event(
                switch (event) {
                    case WorkstreamRenamed e -> 0;
                    case OwnerAssigned e -> 1;
                    case WorkstreamClosed e -> 2;
                    case WorkstreamReopened e -> 3;
                    default -> 4;
                },
                value);
    }

    private static WorkstreamEvent event(int kind, int value) {
        return switch (kind) {
            case 0 -> new WorkstreamRenamed(new Name("Name " + value));
            case 1 -> new OwnerAssigned(new Post("Post " + value), null);
            case 2 -> new WorkstreamClosed(new Text("Reason " + value));
            case 3 -> new WorkstreamReopened(new Text("Reason " + value));
            default -> new RagChanged(RagDimension.values()[value % 2], RagRating.values()[value % 4], REASON);
        };
    }

    private static Entry entry(long version, LocalDate on, WorkstreamEvent event) {
        EntryHeader header = new EntryHeader(
                version,
                "event-" + version,
                AggregateType.WORKSTREAM,
                WORKSTREAM.value(),
                version,
                Instant.EPOCH.plusSeconds(version),
                on,
                ZoneId.of("Europe/London"),
                new AccountId(new UUID(0, 1)),
                Role.PROGRAMME_OFFICE,
                new Post("Programme office"));
        return new Entry(header, event);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }
}
