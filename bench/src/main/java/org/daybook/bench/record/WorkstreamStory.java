package org.daybook.bench.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** One workstream, entry after entry: set up, then kept up to date by its owner, reported on every month. */
final class WorkstreamStory {

    private static final LocalDate FIRST_OPENED_ON = LocalDate.of(2011, 9, 1);
    private static final LocalDate FIRST_REPORT = LocalDate.of(2012, 1, 20);
    private static final int DAYS_OF_A_MONTH = 28;
    private static final int CORRECTED_PER_THOUSAND = 10;

    private final Founding founding;
    private final Chance chance;
    private final UUID id;
    private final LocalDate openedOn;
    private final Life life;
    private final Corrections corrections;
    private final Updates updates;
    private final Mix mix;
    private final Iterator<Function<LocalDate, Drafted>> settingUp;
    private final LivingFacts facts = new LivingFacts();
    private EntryHeader last;
    private long lastOfLife;

    WorkstreamStory(Founding founding, int number, long seed) {
        this.founding = founding;
        chance = new Chance(seed);
        id = chance.uuid();
        openedOn = FIRST_OPENED_ON.plusDays(number % DAYS_OF_A_MONTH);
        Wording wording = new Wording(chance);
        Charter charter = founding.charters.get(number % founding.charters.size());
        life = new Life(chance, wording, charter, founding.owners, number);
        corrections = new Corrections(chance, wording);
        updates = new Updates(FIRST_REPORT.plusDays(number % DAYS_OF_A_MONTH));
        Parts parts = Parts.of(chance, wording, life);
        mix = new Mix(chance, parts, updates);
        settingUp = SettingUp.of(parts, openedOn).iterator();
    }

    /** Its next entry, recorded at that instant. */
    Made next(Instant at) {
        byte[] salt = chance.salt();
        Drafted drafted = draft(Pace.day(at));
        long version = last == null ? 0 : last.version() + 1;
        Made made = new Made(
                AggregateType.WORKSTREAM,
                id,
                version,
                drafted.event(),
                drafted.effectiveOn(),
                by(drafted.event()),
                chance.eventId(at.toEpochMilli()),
                salt,
                at,
                null);
        take(made, drafted.event());
        return made;
    }

    private Drafted draft(LocalDate today) {
        if (settingUp.hasNext()) return settingUp.next().apply(today);
        if (life.closed()) return life.reopened(today);
        if (updates.due(today)) return update(today);
        Optional<Drafted> correction =
                chance.below(1000) < CORRECTED_PER_THOUSAND ? corrections.corrected(today) : Optional.empty();
        return correction.orElseGet(() -> mix.draft(today, openedOn));
    }

    private Drafted update(LocalDate today) {
        UpdateSubmitted update = facts.frozen(last, life.charter().frame(), today, updates.nextNumber(), chance.salt());
        updates.submitted(update);
        return new Drafted(update, today);
    }

    private void take(Made made, WorkstreamEvent event) {
        last = made.at(made.version()).header();
        facts.add(made.at(made.version()));
        corrections.note(made.version(), event, made.effectiveOn());
        if (event instanceof WorkstreamLifeEvent || event instanceof EntryCorrected) lastOfLife = made.version();
    }

    private Party by(WorkstreamEvent event) {
        return switch (event) {
            case WorkstreamRenamed e -> life.owner();
            case WorkstreamLifeEvent e -> founding.office;
            case EntryCorrected e -> founding.office;
            case DecisionRecorded e -> founding.secretary;
            default -> life.owner();
        };
    }

    UUID id() {
        return id;
    }

    Life life() {
        return life;
    }

    /** The version of the last entry of which the register knows. */
    long lastOfLife() {
        return lastOfLife;
    }
}
