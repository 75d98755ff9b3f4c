package org.daybook.app.web.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.daybook.query.asof.TestAsOf;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClocksTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Instant HALF_PAST_ONE_IN_SUMMER_TIME = Instant.parse("2026-10-25T00:30:00Z");
    private static final Instant HALF_PAST_ONE_IN_WINTER_TIME = Instant.parse("2026-10-25T01:30:00Z");
    private static final Instant NOW = Instant.parse("2026-10-25T11:52:07Z");

    private final TestRecord record = TestRecord.beginning(HALF_PAST_ONE_IN_SUMMER_TIME);
    private final Clocks clocks = clocks(NOW);

    private Clocks clocks(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Clocks(TestAsOf.of(record, () -> 1, clock), record.written(), clock, TestRecord.ZONE);
    }

    @BeforeEach
    void anEntryAtHalfPastOneAndAnotherAtHalfPastOneAnHourLater() {
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL));
        record.at(HALF_PAST_ONE_IN_WINTER_TIME)
                .record(PROGRAMME, new ProgrammeRenamed(new Name("Equality & Inclusion")));
    }

    @Test
    void inTheRepeatedHourAPageSaysWhichOfTheTwoItIs() {
        PlaceInTime summer = clocks.read(null, "2026-10-25T01:30:00+01:00");
        assertThat(summer.sentence()).isEqualTo("The record as at 25 October 2026 at 1:30am BST");
        assertThat(summer.extent()).endsWith("position 0 of the record, 25 October 2026 at 1:30:00am BST");
        PlaceInTime winter = clocks.read(null, "2026-10-25T01:30:00+00:00");
        assertThat(winter.sentence()).isEqualTo("The record as at 25 October 2026 at 1:30am GMT");
        assertThat(winter.extent()).endsWith("position 1 of the record, 25 October 2026 at 1:30:00am GMT");
    }

    @Test
    void inEitherHalfOfTheRepeatedHourThePresentIsNamed() {
        Instant soonAfter = HALF_PAST_ONE_IN_WINTER_TIME.plusSeconds(60);
        assertThat(clocks(soonAfter).read(null, null).extent()).endsWith("25 October 2026 at 1:30:00am GMT");
        assertThat(clocks(soonAfter).read(null, "2026-10-25T01:31:00+01:00").sentence())
                .endsWith("25 October 2026 at 1:31am BST");
        assertThatThrownBy(() ->
                        clocks(HALF_PAST_ONE_IN_WINTER_TIME.plusSeconds(30)).read(null, "2026-10-25T01:31"))
                .hasMessageContaining("not later than now, 25 October 2026 at 1:30am GMT.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-10-25T00:59:59.999999Z",
                "2026-10-25T02:00:00Z",
                "2026-10-25T11:52:06.123456Z",
                "2026-10-25T11:52:06.123Z",
            })
    void theFormAndTheLinksOfAPageAskForTheSameInstantAgain(String asked) {
        PlaceInTime place = clocks.read(null, asked);
        PlaceInTime again = clocks.read(null, place.instantField().value());
        assertThat(again.moment()).isEqualTo(place.moment());
        assertThat(again.moment().knownAt()).isEqualTo(asked);
        assertThat(clocks.read(null, place.knownAt()).moment()).isEqualTo(place.moment());
        assertThat(place.page("/portfolio")).isEqualTo("/portfolio?knownAt=" + asked);
    }

    @Test
    void theFieldKeepsTheOffsetInTheRepeatedHourAndSaysWhatItMeans() {
        InstantField field = clocks.words().field(HALF_PAST_ONE_IN_SUMMER_TIME);
        assertThat(field.type()).isEqualTo("text");
        assertThat(field.value()).isEqualTo("2026-10-25T01:30:00+01:00");
        assertThat(field.hint()).contains("+01:00 is BST, +00:00 is GMT");
        assertThat(clocks.words().field(Instant.parse("2026-07-12T08:00:00Z")).type())
                .isEqualTo("datetime-local");
    }

    @Test
    void anHourThatTheClockShowedTwiceIsTheSecondOneUnlessTheOffsetSaysWhich() {
        assertThat(clocks.end("2022-10-30T01:30")).isEqualTo("2022-10-30T01:30:00Z");
        assertThat(clocks.end("2022-10-30T01:30+01:00")).isEqualTo("2022-10-30T01:30+01:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-27T01:00", "2022-03-27T01:30", "2022-03-27T01:59:59.999"})
    void anHourThatTheClockNeverShowedIsRefusedAndExplained(String written) {
        assertThatThrownBy(() -> clocks.read(null, written))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.field())
                        .isEqualTo("knownAt"))
                .hasMessageContaining("on 27 March 2022 it went forward from 1:00am to 2:00am");
    }

    @Test
    void theFutureIsRefusedInWordsAndTodayMeansNow() {
        assertThatThrownBy(() -> clocks.read(null, "2099-01-01"))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("known-in-the-future"))
                .hasMessageContaining("25 October 2026 at 11:52am");
        assertThat(clocks.read(null, "2026-10-25").moment().knownAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07-12T08:00:00Z, 12 July 2022 at 9:00am",
        "2022-01-12T20:00:07Z, 12 January 2022 at 8:00:07pm",
        "2026-10-25T00:59:59.999999Z, 25 October 2026 at 1:59:59am BST",
        "2026-10-25T01:00:00Z, 25 October 2026 at 1:00am GMT",
        "2026-10-25T02:00:00Z, 25 October 2026 at 2:00am",
        "2026-10-24T23:59:00Z, 25 October 2026 at 12:59am",
    })
    void anInstantIsShownOnTheClockOfTheInstallation(Instant instant, String shown) {
        assertThat(clocks.words().instant(instant)).isEqualTo(shown);
    }
}
