package org.daybook.shared.clock;

import static org.daybook.shared.clock.TargetDateKind.COMPLETE;
import static org.daybook.shared.clock.TargetDateKind.ONGOING;
import static org.daybook.shared.clock.TargetDateKind.TO_BE_CONFIRMED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way in which people write a date, and what it means; the forms exclude each other. */
record WrittenForm(Pattern pattern, Function<MatchResult, PossibleDays> meaning) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "([0-9]{2}|(?:19|20|21)[0-9]{2})";
    private static final String NUMBER = "([0-9]{1,2})";
    private static final String QUARTER = "q ?([0-9]{1,2})";

    private static final List<WrittenForm> ALL = List.of(
            form(NUMBER + "([/.-])" + NUMBER + "\\2" + YEAR, m -> PossibleDays.day(m.group(4), m.group(3), m.group(1))),
            form("([0-9]{4})-([0-9]{2})-([0-9]{2})", m -> PossibleDays.day(m.group(1), m.group(2), m.group(3))),
            form(
                    NUMBER + "(?:st|nd|rd|th)?[ -]?" + MONTH + ",?[ -]?" + YEAR,
                    m -> PossibleDays.day(m.group(3), month(m.group(2)), m.group(1))),
            form(NUMBER + "/" + YEAR, m -> PossibleDays.month(m.group(2), m.group(1))),
            form(MONTH + ",?[ /-]?'?" + YEAR, m -> PossibleDays.month(m.group(2), month(m.group(1)))),
            form(QUARTER + "[ /-]?" + YEAR, m -> PossibleDays.quarter(m.group(1), m.group(2))),
            form(
                    QUARTER + "[ /-]?" + YEAR + "[/-]" + YEAR,
                    m -> PossibleDays.financialQuarter(m.group(1), m.group(2), m.group(3))),
            form("on[ -]?going(?: \\(.*\\))?", m -> PossibleDays.none(ONGOING)),
            form("tbc|to be confirmed", m -> PossibleDays.none(TO_BE_CONFIRMED)),
            form("completed?", m -> PossibleDays.none(COMPLETE)));

    /** @param written in lower case, with plain hyphens and single spaces */
    static Optional<PossibleDays> read(String written) {
        return ALL.stream().flatMap(form -> form.match(written).stream()).findFirst();
    }

    private Optional<PossibleDays> match(String written) {
        Matcher matcher = pattern.matcher(written);
        return matcher.matches() ? Optional.of(meaning.apply(matcher)) : Optional.empty();
    }

    private static WrittenForm form(String pattern, Function<MatchResult, PossibleDays> meaning) {
        return new WrittenForm(Pattern.compile(pattern), meaning);
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
