package org.daybook.shared.board.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;

/** The facts that each event asserts about how a board works: its quorum, numbering, standing items and deadlines. */
public final class ProcedureFacts {

    public static final Attribute<Quorum> QUORUM = Attribute.single(
            Concept.BOARD, "quorum", Quorum.class, AttributeWords.of("Quorum", (Quorum quorum) -> words(quorum)));
    public static final Attribute<MinuteNumbering> NUMBERING = Attribute.single(
            Concept.BOARD, "minuteNumbering", MinuteNumbering.class, AttributeWords.of("Numbering of minutes"));
    /** Keyed by the meeting, the year and the first number. */
    public static final Attribute<MinuteNumbersReserved> RESERVED = Attribute.single(
            Concept.BOARD,
            "minuteNumbers",
            MinuteNumbersReserved.class,
            AttributeWords.of("Numbers of minutes reserved", (MinuteNumbersReserved e) -> words(e))
                    .titledBy(thread -> Optional.of("Board: numbers of minutes reserved")));

    public static final Attribute<StandingItems> STANDING_ITEMS = Attribute.single(
            Concept.BOARD,
            "standingItems",
            StandingItems.class,
            AttributeWords.of("Standing agenda items", (StandingItems some) -> words(some)));
    public static final Attribute<Deadlines> DEADLINES = Attribute.single(
            Concept.BOARD,
            "deadlines",
            Deadlines.class,
            AttributeWords.of("Deadlines", (Deadlines deadlines) -> words(deadlines)));
    /** It counts only while the cadence stands that the same entry set. */
    public static final Attribute<Rhythm> RHYTHM =
            Attribute.single(Concept.BOARD, "rhythm", Rhythm.class, AttributeWords.hidden());

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(QUORUM, NUMBERING, RESERVED, STANDING_ITEMS, DEADLINES, RHYTHM);

    private static final String ITSELF = "";

    private ProcedureFacts() {}

    public static List<Assertion> of(QuorumSet e) {
        return List.of(Assertion.of(QUORUM, ITSELF, e.quorum()));
    }

    public static List<Assertion> of(MinuteNumberingSet e) {
        return List.of(Assertion.of(NUMBERING, ITSELF, e.numbering()));
    }

    public static List<Assertion> of(MinuteNumbersReserved e) {
        String key = e.meeting() + "/" + (e.year() == null ? "" : e.year() + "/") + e.first();
        return List.of(Assertion.of(RESERVED, ITSELF, key, e));
    }

    public static List<Assertion> of(StandingItemsSet e) {
        return List.of(Assertion.of(STANDING_ITEMS, ITSELF, new StandingItems(e.items())));
    }

    public static List<Assertion> of(DeadlinesSet e) {
        return List.of(Assertion.of(DEADLINES, ITSELF, e.deadlines()));
    }

    /** "3 members, among them chair, Director of HR". */
    private static String words(Quorum quorum) {
        String members = quorum.members() + (quorum.members() == 1 ? " member" : " members");
        List<String> named = Stream.concat(
                        quorum.capacities().stream()
                                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                        quorum.posts().stream().map(Object::toString))
                .toList();
        return named.isEmpty() ? members : members + ", among them " + FactWording.list(named);
    }

    private static String words(MinuteNumbersReserved e) {
        String suffix = e.year() == null ? "" : "/" + e.year();
        int last = e.first() + e.count() - 1;
        return e.first() + suffix + (e.count() == 1 ? "" : " to " + last + suffix);
    }

    private static String words(StandingItems some) {
        return some.items().stream().map(item -> item.heading().value()).collect(Collectors.joining("; "));
    }

    private static String words(Deadlines deadlines) {
        return "papers out " + deadlines.papersOut() + " clear working days before a meeting, draft minutes within "
                + deadlines.draftMinutes() + " working days after it";
    }
}
