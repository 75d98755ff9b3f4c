package org.daybook.app.web.clock;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.facts.entry.Entries;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Reads the two clocks from the address of a page. Refusals are worded for people. */
@Component
@OnQuerySide
public class Clocks {

    private final AsOfResolver asOf;
    private final Entries entries;
    private final Clock clock;
    private final LocalClockText text;

    /** @param zone of the installation, in which days are days */
    Clocks(AsOfResolver asOf, Entries entries, Clock clock, ZoneId zone) {
        this.asOf = asOf;
        this.entries = entries;
        this.clock = clock.withZone(zone);
        this.text = new LocalClockText(this.clock);
    }

    /** @throws org.daybook.shared.rejection.InvalidValue if one of them is neither empty nor well written */
    public PlaceInTime read(String on, String knownAt) {
        AsOf moment = moment(on, knownAt);
        boolean instantNamed = LocalClockText.isFilledIn(knownAt);
        return new PlaceInTime(
                moment,
                LocalClockText.isFilledIn(on),
                instantNamed,
                on,
                instantNamed ? moment.knownAt().toString() : null,
                entries.begin().orElse(null),
                words());
    }

    private AsOf moment(String on, String knownAt) {
        try {
            return asOf.read(text, on, knownAt);
        } catch (Rejection refused) {
            throw new Rejection(refused.kind(), refused.code(), refused.field(), inWords(refused));
        }
    }

    private String inWords(Rejection refused) {
        return switch (refused.code()) {
            case "record-begins-later" ->
                "Nothing was known then: the record begins on "
                        + entries.begin().map(words()::second).orElse("no day yet") + ".";
            case "known-in-the-future" ->
                "The moment known lies in the future. Choose a time that is not later than now, "
                        + words().instant(clock.instant().truncatedTo(ChronoUnit.MINUTES)) + ".";
            default -> refused.getMessage();
        };
    }

    /**
     * One end of a comparison as the API takes it: a day as it is, a day and time on the clock of the installation as the
     * instant that it is.
     */
    public String end(String written) {
        return text.end(written);
    }

    /** The field for one end of a comparison of two states of knowledge; empty where it compares days. */
    public InstantField field(boolean days, AsOf end) {
        return days ? InstantField.empty() : words().field(end.knownAt());
    }

    public DisplayFormat words() {
        return new DisplayFormat(clock.getZone());
    }
}
