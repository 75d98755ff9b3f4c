package org.daybook.bench.record.workstream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Charter;
import org.daybook.bench.record.EntryMix;
import org.daybook.bench.record.EntryPace;
import org.daybook.bench.record.Founding;
import org.daybook.bench.record.LivingFacts;
import org.daybook.bench.record.Made;
import org.daybook.bench.record.Parts;
import org.daybook.bench.record.Party;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.SettingUp;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** One workstream, entry after entry: set up, then kept up to date by its owner, reported on every month. */
public final class WorkstreamStory {

    private static final LocalDate FIRST_OPENED_ON = LocalDate.of(2011, 9, 1);
    private static final LocalDate FIRST_REPORT = LocalDate.of(2012, 1, 20);
    private static final int DAYS_OF_A_MONTH = 28;
    private static final int CORRECTED_PER_THOUSAND = 10;

    private final Founding founding;
    private final Chance chance;
    private final UUID id;
    private final LocalDate openedOn;
    private final SimulatedWorkstream life;
    private final CorrectionWorkload corrections;
    private final UpdateWorkload updates;
    private final EntryMix mix;
    private final Iterator<Function<LocalDate, DraftedEntry>> settingUp;
    private final LivingFacts facts = new LivingFacts();
    private EntryHeader last;
    private long lastOfLife;

    public WorkstreamStory(Founding founding, int number, long seed) {
        this.founding = founding;
        chance = new Chance(seed);
        id = chance.uuid();
        openedOn = FIRST_OPENED_ON.plusDays(number % DAYS_OF_A_MONTH);
        Prose wording = new Prose(chance);
        Charter charter = founding.charters.get(number % founding.charters.size());
        life = new SimulatedWorkstream(chance, wording, charter, founding.owners, number);
        corrections = new CorrectionWorkload(chance, wording);
        updates = new UpdateWorkload(FIRST_REPORT.plusDays(number % DAYS_OF_A_MONTH));
        Parts parts = Parts.of(chance, wording, life);
        mix = new EntryMix(chance, parts, updates);
        settingUp = SettingUp.of(parts, openedOn).iterator();
    }

    /** Its next entry, recorded at that instant. */
    public Made next(Instant at) {
        byte[] salt = chance.salt();
        DraftedEntry drafted = draft(EntryPace.day(at));
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

    private DraftedEntry draft(LocalDate today) {
        if (settingUp.hasNext()) return settingUp.next().apply(today);
        if (life.closed()) return life.reopened(today);
        if (updates.due(today)) return update(today);
        Optional<DraftedEntry> correction =
                chance.below(1000) < CORRECTED_PER_THOUSAND ? corrections.corrected(today) : Optional.empty();
        return correction.orElseGet(() -> mix.draft(today, openedOn));
    }

    private DraftedEntry update(LocalDate today) {
        UpdateSubmitted update = facts.frozen(last, life.charter().frame(), today, updates.nextNumber(), chance.salt());
        updates.submitted(update);
        return new DraftedEntry(update, today);
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
            case RequestAnswered e -> founding.secretary;
            default -> life.owner();
        };
    }

    public UUID id() {
        return id;
    }

    public SimulatedWorkstream life() {
        return life;
    }

    /** The version of the last entry of which the register knows. */
    public long lastOfLife() {
        return lastOfLife;
    }
}
