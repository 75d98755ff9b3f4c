package org.daybook.shared.clock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybook.shared.clock.phrase.DatePhrase;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;

/**
 * A target date, as precisely as people state it: the words as written, with the first and the last possible day (both
 * inclusive) as they were read at the time. Both are stored, so that a better reader of dates changes no history.
 *
 * @param first absent where the kind has no first day
 * @param last absent where the kind has no last day
 * @param tentative whether the words call the date provisional ("Sept 22 TBC"); absent from JSON unless true
 */
public record TargetDate(
        Label asWritten,
        TargetDateKind kind,
        LocalDate first,
        LocalDate last,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean tentative) {

    /** @throws InvalidValue if the days are not those of the kind, or the last comes before the first */
    public TargetDate {
        Required.present(asWritten, "asWritten");
        Required.present(kind, "kind");
        if (!kind.allows(first != null, last != null)) throw new InvalidValue("kind", "does not fit the days given");
        if (first != null && last != null) Required.ordered(first, last, "last");
    }

    /** A firm date. */
    public TargetDate(Label asWritten, TargetDateKind kind, LocalDate first, LocalDate last) {
        this(asWritten, kind, first, last, false);
    }

    @JsonCreator
    static TargetDate stored(Label asWritten, TargetDateKind kind, LocalDate first, LocalDate last, Boolean tentative) {
        return new TargetDate(asWritten, kind, first, last, Boolean.TRUE.equals(tentative));
    }

    /**
     * Reads a date as people write it ("06/22", "Q4 23/24", "by the end of June", "TBC"); words that name no date stay
     * words.
     *
     * @param effectiveOn the effective day, from which dates without a year are counted
     * @throws InvalidValue if it is empty, too long, or names a day that does not exist or is not the weekday named
     * @throws AmbiguousDate if it can be read in several ways
     */
    public static TargetDate read(String asWritten, LocalDate effectiveOn) {
        DatePhrase phrase = DatePhrase.read(new Label(asWritten), effectiveOn);
        if (!phrase.certain()) throw new AmbiguousDate("", phrase.readings());
        return phrase.readings().getFirst();
    }

    /**
     * The one of the readings of these words that has those days.
     *
     * @param first null where the reading has no first day
     * @param last null where the reading has no last day
     * @throws InvalidValue if the words cannot be read so, or as {@link #read}
     */
    public static TargetDate chosen(String asWritten, LocalDate first, LocalDate last, LocalDate effectiveOn) {
        List<TargetDate> readings =
                DatePhrase.read(new Label(asWritten), effectiveOn).readings();
        return readings.stream()
                .filter(date -> Objects.equals(date.first, first) && Objects.equals(date.last, last))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("cannot be read as those days: it could mean "
                        + readings.stream().map(TargetDate::reading).collect(Collectors.joining(" or "))));
    }

    /**
     * Whether these words have another meaning, or are refused or ambiguous for another reason, on another day.
     *
     * @param day any day, near which they are tried
     */
    public static boolean dependsOnTheDay(String asWritten, LocalDate day) {
        return DatePhrase.dependsOnTheDay(asWritten, day);
    }

    /** Whether its last possible day has passed on that day; never for a date that has none, or says that it is complete. */
    public boolean hasPassedOn(LocalDate day) {
        return kind != TargetDateKind.COMPLETE && last != null && last.isBefore(day);
    }

    /** Whether it gives no day at all, and no answer that needs none: words, or a date to be confirmed. */
    public boolean hasNoDay() {
        return kind == TargetDateKind.CONTINGENT || kind == TargetDateKind.TO_BE_CONFIRMED;
    }

    /**
     * Whether the other date is this one in another spelling: the same days, or, where there are none, the same answer.
     * Words that name no date are compared as words. That one of them is tentative makes no difference.
     */
    public boolean sameDays(TargetDate other) {
        boolean complete = kind == TargetDateKind.COMPLETE;
        if (complete != (other.kind == TargetDateKind.COMPLETE)) return false;
        if (!Objects.equals(first, other.first) || !Objects.equals(last, other.last)) return false;
        if (first != null || last != null || complete) return true;
        return kind == other.kind && (kind != TargetDateKind.CONTINGENT || words().equals(other.words()));
    }

    /** What it was read as, for people: "30 June 2022", "1 October to 31 December 2022", "no date". */
    public String reading() {
        return TargetDateWords.of(this);
    }

    private String words() {
        return asWritten.value().strip().toLowerCase(Locale.ROOT);
    }
}
