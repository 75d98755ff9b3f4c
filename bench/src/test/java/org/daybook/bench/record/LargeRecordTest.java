package org.daybook.bench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.JudgedAgain;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.StoredEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.junit.jupiter.api.Test;

class LargeRecordTest {

    private static final RecordSize LONG = new RecordSize(4_000, 2, 1);
    private static final RecordSize WIDE = new RecordSize(6_000, 100, 2);

    @Test
    void everyEntryIsSuchAsTheRulesLetThrough() {
        for (RecordSize size : List.of(LONG, WIDE)) judgeAgain(size);
    }

    private static void judgeAgain(RecordSize size) {
        LargeRecord record = LargeRecord.of(size);
        Map<ProgrammeId, ProgrammeRules> rules = record.founding().charters.stream()
                .map(LargeRecordTest::rules)
                .collect(Collectors.toMap(ProgrammeRules::id, r -> r));
        Map<UUID, JudgedAgain> workstreams = new HashMap<>();
        Map<UUID, ProgrammeRules> programmes = new HashMap<>();
        record.forEach(made -> {
            if (!(made.event() instanceof WorkstreamEvent event)) return;
            if (event instanceof WorkstreamOpened opened)
                programmes.put(made.aggregate(), rules.get(opened.programme()));
            JudgedAgain judged =
                    workstreams.computeIfAbsent(made.aggregate(), id -> new JudgedAgain(new WorkstreamId(id)));
            assertThat(judged.take(made.at(made.version()), programmes.get(made.aggregate())))
                    .isEqualTo(event);
        });
        assertThat(workstreams).hasSize(size.workstreams());
    }

    private static ProgrammeRules rules(Charter charter) {
        Map<TagGroup, Set<Label>> tags = new EnumMap<>(TagGroup.class);
        for (TagsDefined defined : charter.tags()) tags.put(defined.group(), Set.copyOf(defined.tags()));
        return new ProgrammeRules(
                charter.id(),
                charter.name(),
                charter.marking(),
                charter.wording(),
                null,
                tags,
                StateTimeline.from(Founding.PROGRAMMES_OPENED_ON, ProgrammeStatus.OPEN));
    }

    @Test
    void entriesFollowOneAnotherInTimeAndInTheirAggregates() {
        List<Made> made = all(WIDE);
        assertThat(made).hasSize(WIDE.entries());
        Map<UUID, Long> versions = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            Made entry = made.get(i);
            assertThat(entry.version()).isEqualTo(versions.getOrDefault(entry.aggregate(), -1L) + 1);
            versions.put(entry.aggregate(), entry.version());
            assertThat(entry.effectiveOn()).isBeforeOrEqualTo(EntryPace.day(entry.recordedAt()));
            if (i > 0)
                assertThat(entry.recordedAt()).isAfterOrEqualTo(made.get(i - 1).recordedAt());
        }
        assertThat(made.stream().map(Made::eventId)).doesNotHaveDuplicates();
    }

    @Test
    void noHistoryHoweverLongReachesIntoTheFuture() {
        RecordSize size = new RecordSize(20_000, 1, 1);
        Made last = all(size).getLast();
        assertThat(last.recordedAt()).isBetween("2024-01-01T00:00:00Z", "2026-06-01T00:00:00Z");
    }

    @Test
    void itIsTheSameEachTimeAndASmallerOneIsItsBeginning() {
        List<byte[]> rows = rows(all(WIDE));
        assertThat(rows(all(WIDE))).containsExactlyElementsOf(rows);
        RecordSize smaller = new RecordSize(WIDE.entries() / 2, WIDE.workstreams(), WIDE.seed());
        assertThat(rows(all(smaller))).containsExactlyElementsOf(rows.subList(0, smaller.entries()));
    }

    @Test
    void aTenthIsSaidLateAndEveryKindOfEntryOfAWorkstreamIsThere() {
        List<Made> made = all(new RecordSize(10_000, 2, 3));
        long late = made.stream()
                .filter(m -> m.effectiveOn().isBefore(EntryPace.day(m.recordedAt())))
                .count();
        assertThat(late / (double) made.size()).isCloseTo(0.1, within(0.02));
        Set<String> kinds = made.stream()
                .map(m -> EventContract.current().of(m.event().getClass()).name())
                .collect(Collectors.toSet());
        Set<String> all = EventContract.current().events().stream()
                .filter(e -> WorkstreamEvent.class.isAssignableFrom(e.type()))
                // No law orders anything out of what nobody said.
                .filter(e -> !RedactionEvent.class.isAssignableFrom(e.type()))
                // No programme of the bench wants updates cleared, and so nobody sponsors a workstream.
                .filter(e -> !ClearanceEvent.class.isAssignableFrom(e.type()) && e.type() != SponsorAssigned.class)
                .map(StoredEvent::name)
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(kinds).containsAll(all);
    }

    @Test
    void everyEntryIsMadeInARoleThatMayMakeIt() {
        Map<AggregateType, Set<Role>> roles = all(LONG).stream()
                .collect(Collectors.groupingBy(Made::type, Collectors.mapping(m -> m.by().role(), Collectors.toSet())));
        assertThat(roles.get(AggregateType.ACCOUNT)).containsOnly(Role.ADMIN);
        assertThat(roles.get(AggregateType.PROGRAMME)).containsOnly(Role.PROGRAMME_OFFICE);
        assertThat(roles.get(AggregateType.WORKSTREAM))
                .containsExactlyInAnyOrder(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY);
    }

    private static List<Made> all(RecordSize size) {
        List<Made> made = new ArrayList<>();
        LargeRecord.of(size).forEach(made::add);
        return made;
    }

    private static List<byte[]> rows(List<Made> made) {
        List<byte[]> rows = new ArrayList<>();
        for (Made entry : made) rows.add(Row.of(entry, rows.size()));
        return rows;
    }
}
