package org.daybook.bench.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When entries are recorded: first the accounts and programmes, then workstream after workstream an entry each, round by
 * round; the rounds in which they are set up within two days, those of their lives about one a day, or as many as it takes
 * for the longest of histories not to reach into the future.
 */
public final class EntryPace {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Instant BEGIN = Instant.parse("2012-01-02T08:00:00Z");
    private static final Duration FOUNDED_WITHIN = Duration.ofHours(1);
    private static final Duration SETTING_UP = Duration.ofHours(1);
    private static final Duration LIVING = Duration.ofHours(20);
    private static final Duration LONGEST_LIFE = Duration.ofDays(14 * 365);

    private final int workstreams;
    private final Duration living;

    EntryPace(RecordSize size) {
        workstreams = size.workstreams();
        Duration spreadOut = LONGEST_LIFE.dividedBy(size.rounds()).truncatedTo(ChronoUnit.SECONDS);
        living = spreadOut.compareTo(LIVING) < 0 ? spreadOut : LIVING;
    }

    Instant founding(int number) {
        return BEGIN.plusSeconds(number);
    }

    /** @param turn of the workstream in the round */
    Instant of(int round, int turn) {
        Duration whole = SETTING_UP
                .multipliedBy(Math.min(round, SettingUp.ENTRIES))
                .plus(living.multipliedBy(Math.max(0, round - SettingUp.ENTRIES)));
        Duration length = round < SettingUp.ENTRIES ? SETTING_UP : living;
        Duration within =
                Duration.ofNanos(length.toNanos() / workstreams / 1_000 * 1_000).multipliedBy(turn);
        return BEGIN.plus(FOUNDED_WITHIN).plus(whole).plus(within);
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
