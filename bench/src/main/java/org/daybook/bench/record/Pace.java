package org.daybook.bench.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When entries are recorded: first the accounts and programmes, then workstream after workstream an entry each, round by
 * round; the rounds in which they are set up within two days, those of their lives about one a day.
 */
final class Pace {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Instant BEGIN = Instant.parse("2012-01-02T08:00:00Z");
    private static final Duration FOUNDED_WITHIN = Duration.ofHours(1);
    private static final Duration SETTING_UP = Duration.ofHours(1);
    private static final Duration LIVING = Duration.ofHours(20);

    private final int workstreams;

    Pace(int workstreams) {
        this.workstreams = workstreams;
    }

    Instant founding(int number) {
        return BEGIN.plusSeconds(number);
    }

    /** @param turn of the workstream in the round */
    Instant of(int round, int turn) {
        Duration whole = SETTING_UP
                .multipliedBy(Math.min(round, SettingUp.ENTRIES))
                .plus(LIVING.multipliedBy(Math.max(0, round - SettingUp.ENTRIES)));
        Duration length = round < SettingUp.ENTRIES ? SETTING_UP : LIVING;
        Duration within =
                Duration.ofNanos(length.toNanos() / workstreams / 1_000 * 1_000).multipliedBy(turn);
        return BEGIN.plus(FOUNDED_WITHIN).plus(whole).plus(within);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
