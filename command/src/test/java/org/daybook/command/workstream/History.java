package org.daybook.command.workstream;

import static org.daybook.command.workstream.Words.WORKSTREAM;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.decide.RandomIdentifiers;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.EntryDay;
import org.daybook.command.workstream.stream.CountingEntry;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.correction.EntryCorrected;

/** A workstream decided and evolved without Axon, as fast as a property needs it. */
final class History {

    private static final Actor OFFICE = Asked.actor(Role.PROGRAMME_OFFICE);

    private final List<Entry> entries = new ArrayList<>();
    private WorkstreamState state = WorkstreamState.unopened();

    /** Takes the entry in, or says why not. */
    Optional<Rejection> ask(WorkstreamCommand command, LocalDate from) {
        try {
            WorkstreamEvent event = new WorkstreamDecider(state, context(from), this::stream).decide(command);
            entries.add(new Entry(header(from), event));
            if (event instanceof EntryCorrected) state = WorkstreamState.of(stream());
            else state.evolve(event, new EntryDay(entries.size() - 1, from));
            return Optional.empty();
        } catch (Rejection refused) {
            return Optional.of(refused);
        }
    }

    /** Takes in an entry that was made under other rules. */
    void record(WorkstreamEvent event, LocalDate from) {
        entries.add(new Entry(header(from), event));
        state.evolve(event, new EntryDay(entries.size() - 1, from));
    }

    RecordedStream stream() {
        return new RecordedStream(new WorkstreamId(WORKSTREAM), entries);
    }

    /** @throws Rejection if an entry that counts breaks a rule that binds what follows */
    void checkAgain() {
        WorkstreamState fold = WorkstreamState.unopened();
        for (CountingEntry entry : stream().counting()) {
            fold.check(entry.event(), new RuleCheck(context(entry.effectiveOn()), true));
            fold.evolve(entry.event(), entry.day());
        }
    }

    /** What a snapshot of the state holds. */
    String snapshot() {
        return json(state);
    }

    /** Goes on with the state read back from a snapshot. */
    void reload() {
        state = Json.mapper().readValue(snapshot(), WorkstreamState.class);
    }

    static String json(WorkstreamState state) {
        return Json.mapper().writeValueAsString(state);
    }

    private DecisionContext context(LocalDate from) {
        ExternalFacts facts = ExternalFacts.noneFor("A history")
                .with(ExternalFact.PROGRAMME, Optional.of(Scene.rules(2, null)))
                .with(ExternalFact.NAME_TAKEN, Optional.empty())
                .with(ExternalFact.ACCOUNT_IS_ACTIVE, true);
        var now = Asked.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new DecisionContext(
                OFFICE, Role.PROGRAMME_OFFICE, now, ZoneId.of("Europe/London"), from, new RandomIdentifiers(), facts);
    }

    private EntryHeader header(LocalDate from) {
        long version = entries.size();
        return new EntryHeader(
                version,
                UUID.randomUUID().toString(),
                AggregateType.WORKSTREAM,
                WORKSTREAM,
                version,
                Asked.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                from,
                ZoneId.of("Europe/London"),
                OFFICE.account(),
                Role.PROGRAMME_OFFICE,
                OFFICE.post());
    }
}
