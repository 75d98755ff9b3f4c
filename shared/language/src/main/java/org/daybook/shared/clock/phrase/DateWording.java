package org.daybook.shared.clock.phrase;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.phrase.form.IntervalForms;

/** The words of a date and where its date proper begins, as the grammar read them. */
public final class DateWording {

    /** With what a range of two begins that is no date itself. */
    private static final Production<String> RANGE = Lexis.phrases("from | between | starting");

    private DateWording() {}

    /**
     * Whether the words begin with the date itself, so that "by" can stand before them: "June 2022", "w/c 12 June", but
     * not "Deadline: June 2022" or "between May and June".
     *
     * @param day one that the date includes
     */
    public static boolean beginsWithDate(String written, LocalDate day) {
        Phrase phrase = Phrase.of(written, day);
        boolean led = LeadIns.ANY.at(phrase, 0).stream().anyMatch(lead -> lead.next() > 0);
        return !led
                && RANGE.at(phrase, 0).isEmpty()
                && !IntervalForms.ANY.at(phrase, 0).isEmpty();
    }

    /** Whether the words are those and nothing else, but for what leads in to them: "Due: 30 June 2022". */
    public static boolean saysJust(String written, String date, LocalDate day) {
        Phrase phrase = Phrase.of(written, day);
        List<PhraseToken> said = Tokeniser.split(date);
        int most = phrase.tokens().size();
        return LeadIns.ANY.at(phrase, 0).stream()
                .anyMatch(lead -> phrase.tokens().subList(lead.next(), most).equals(said));
    }
}
