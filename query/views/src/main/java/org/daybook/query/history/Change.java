package org.daybook.query.history;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * The change that one entry made to one thread, in words, on both clocks.
 *
 * @param what the thread ("Deliverable OD1-01: target date")
 * @param thing the id inside the aggregate; empty for the aggregate itself
 * @param before what stood before; absent if nothing did
 * @param beforeFrom the day from which that held
 * @param after what comes after it; absent if nothing does
 * @param afterFrom the day from which that holds
 */
public record Change(
        String what,
        Concept concept,
        String thing,
        String attribute,
        String before,
        LocalDate beforeFrom,
        String after,
        LocalDate afterFrom) {

    /** Absent where nothing changed, or nothing that another thread does not tell. */
    public static Optional<Change> of(EntryThread thread, Optional<Fact> before, Optional<Fact> after) {
        return thread.title().flatMap(what -> of(what, thread, before, after, value -> Optional.empty()));
    }

    /**
     * The same under another name for the thread.
     *
     * @param words for values that this comparison says in words of its own; empty for all others
     */
    public static Optional<Change> of(
            String what,
            EntryThread thread,
            Optional<Fact> before,
            Optional<Fact> after,
            Function<Object, Optional<String>> words) {
        if (isSame(before, after) || saysNothing(before) && saysNothing(after)) return Optional.empty();
        if (thread.title().isEmpty()) return Optional.empty();
        return Optional.of(new Change(
                what,
                thread.attribute().concept(),
                thread.thing(),
                thread.attribute().name(),
                words(before, words),
                from(before),
                after(before, after, words),
                from(after)));
    }

    /** Whether the same holds from the same day, whatever entry says so: a correction says again what was right. */
    private static boolean isSame(Optional<Fact> before, Optional<Fact> after) {
        return before.map(Fact::value).equals(after.map(Fact::value))
                && before.map(f -> f.stamp().effectiveOn())
                        .equals(after.map(f -> f.stamp().effectiveOn()));
    }

    private static boolean saysNothing(Optional<Fact> fact) {
        return fact.map(f -> f.thread().attribute().isBlank(f.value())).orElse(true);
    }

    /** Whether a target date was only written otherwise, which is no move. */
    public static boolean respelt(Optional<Fact> before, Optional<Fact> after) {
        return before.map(Fact::value).orElse(null) instanceof Schedule earlier
                && after.map(Fact::value).orElse(null) instanceof Schedule later
                && later.targetDate().sameDays(earlier.targetDate());
    }

    /** What the words for two different values do not tell apart is said beside the second. */
    private static String after(Optional<Fact> before, Optional<Fact> after, Function<Object, Optional<String>> words) {
        String said = words(after, words);
        if (respelt(before, after)) return said + ", the same days";
        AccountId earlier = account(before);
        AccountId later = account(after);
        if (said != null && said.equals(words(before, words)) && !Objects.equals(later, earlier)) {
            return said + (later == null ? ", account removed" : ", account assigned");
        }
        return said;
    }

    /** The account of an owner or sponsor; null where there is none, and of anything else. */
    private static AccountId account(Optional<Fact> fact) {
        return switch (fact.map(Fact::value).orElse(null)) {
            case OwnerAssigned owner -> owner.account();
            case SponsorAssigned sponsor -> sponsor.account();
            case null, default -> null;
        };
    }

    private static String words(Optional<Fact> fact, Function<Object, Optional<String>> words) {
        return fact.map(f -> words.apply(f.value())
                        .orElseGet(() -> f.thread().attribute().show(f.value())))
                .orElse(null);
    }

    private static LocalDate from(Optional<Fact> fact) {
        return fact.map(f -> f.stamp().effectiveOn()).orElse(null);
    }
}
