package org.daybook.query.facts.lens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.SqlArrays;
import org.daybook.query.facts.entry.EntryColumns;
import org.daybook.query.facts.entry.PackedEntry;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What the reader of the request at hand is shown of the record. Nobody passes the reader along, so that nobody can forget to: it is
 * the one whom the request was let in for. Outside a request, and for whoever is not known, everything private is closed.
 */
@Component
public class Lens {

    private static final Set<Concept> MAY_BE_PRIVATE = Set.of(Concept.MEETING, Concept.ACTION, Concept.DECISION_RECORD);

    /** A position that no view has reached: what is asked must not be older than this request. */
    private static final long LOOK_ANEW = Long.MAX_VALUE;

    private final JdbcClient jdbc;
    private final Projection projection;
    private final PrivateMeetings meetings;

    public Lens(JdbcClient jdbc, Projection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.meetings = new PrivateMeetings(jdbc, projection);
    }

    /** Whether nothing in the record is closed to the reader. */
    public boolean isClear() {
        KnownPrivacy known = now();
        Optional<Actor> reader = reader();
        return known.meetings().keySet().stream()
                .flatMap(id -> known.of(id).stream())
                .allMatch(privacy -> reader.filter(privacy::isReadBy).isPresent());
    }

    /** Whether an action or decision is not there for the reader, because it belongs to a private item. */
    public boolean hides(UUID aggregate) {
        return hidden().test(aggregate);
    }

    /** The same for many: looks once. */
    public Predicate<UUID> hidden() {
        KnownPrivacy known = now();
        return aggregate -> hides(aggregate, known);
    }

    private boolean hides(UUID aggregate, KnownPrivacy known) {
        KnownPrivacy.Part part = known.parts().get(aggregate);
        return part != null
                && known.of(part.meeting())
                        .filter(privacy -> privacy.closedTo(reader()).test(part.item()))
                        .isPresent();
    }

    /** What is private of a meeting, for views that say so; empty where nothing is. */
    public Optional<MeetingPrivacy> privacy(UUID meeting) {
        return now().of(meeting);
    }

    /** Whether the reader may read an item of a meeting. */
    public boolean reads(UUID meeting, String item) {
        return privacy(meeting)
                .filter(privacy -> privacy.closedTo(reader()).test(item))
                .isEmpty();
    }

    /** The event of an entry as the reader is shown it; empty where the entry is withheld. */
    public Optional<DaybookEvent> shown(RawEntry raw) {
        AggregateType type = raw.header().aggregateType();
        if (type != AggregateType.MEETING && type != AggregateType.ACTION && type != AggregateType.DECISION) {
            return Optional.of(raw.event());
        }
        KnownPrivacy known = meetings.at(raw.position());
        if (type != AggregateType.MEETING) {
            return hides(raw.header().aggregate(), known) ? Optional.empty() : Optional.of(raw.event());
        }
        DaybookEvent event = raw.event();
        Optional<MeetingPrivacy> privacy = known.of(raw.header().aggregate());
        if (privacy.isEmpty()) return Optional.of(event);
        return privacy.get()
                .shown((MeetingEvent) event, privacy.get().closedTo(reader()))
                .map(one -> one);
    }

    /** Whether the reader may have the bytes of an entry, which say all that it says. */
    public boolean givesOut(RawEntry raw) {
        AggregateType type = raw.header().aggregateType();
        boolean never = type != AggregateType.MEETING && type != AggregateType.ACTION && type != AggregateType.DECISION;
        return never || shown(raw).filter(raw.event()::equals).isPresent();
    }

    /** The facts as the reader is shown them, each in its place; absent where its entry is withheld, or does not say it to them. */
    public List<Optional<Fact>> facts(List<Fact> some) {
        long newest = some.stream()
                .filter(Lens::mayBePrivate)
                .mapToLong(fact -> fact.stamp().knownFrom())
                .max()
                .orElse(-1);
        if (newest < 0) return some.stream().map(Optional::of).toList();
        KnownPrivacy known = meetings.at(newest);
        Map<Long, Optional<MeetingEvent>> changed = changed(some, known);
        return some.stream().map(fact -> fact(fact, known, changed)).toList();
    }

    private static boolean mayBePrivate(Fact fact) {
        return MAY_BE_PRIVATE.contains(fact.thread().attribute().concept());
    }

    private Optional<Fact> fact(Fact fact, KnownPrivacy known, Map<Long, Optional<MeetingEvent>> changed) {
        if (!mayBePrivate(fact)) return Optional.of(fact);
        EntryThread thread = fact.thread();
        if (thread.attribute().concept() != Concept.MEETING) {
            return hides(thread.aggregate(), known) ? Optional.empty() : Optional.of(fact);
        }
        Optional<MeetingEvent> event = changed.get(fact.stamp().knownFrom());
        if (event == null) return Optional.of(fact);
        return event.stream()
                .flatMap(shown -> EntryFacts.asserted(shown).stream())
                .filter(said -> says(said, thread))
                .map(said -> new Fact(thread, said.value(), fact.stamp()))
                .findFirst();
    }

    private static boolean says(Assertion said, EntryThread thread) {
        return said.attribute().equals(thread.attribute())
                && said.thing().equals(thread.thing())
                && said.key().equals(thread.key());
    }

    /** The entries behind facts of meetings of which something is closed to the reader, as they are shown. */
    private Map<Long, Optional<MeetingEvent>> changed(List<Fact> some, KnownPrivacy known) {
        Optional<Actor> reader = reader();
        Set<Long> positions = some.stream()
                .filter(fact -> fact.thread().attribute().concept() == Concept.MEETING)
                .filter(fact -> isPartlyClosed(fact.thread().aggregate(), known, reader))
                .map(fact -> fact.stamp().knownFrom())
                .collect(Collectors.toSet());
        if (positions.isEmpty()) return Map.of();
        return jdbc
                .sql("SELECT " + EntryColumns.LIST + " FROM "
                        + projection.readable().table("entry_as_stored") + " WHERE position = ANY (CAST(? AS int[]))")
                .param(SqlArrays.of(positions))
                .query(PackedEntry::read)
                .list()
                .stream()
                .collect(Collectors.toMap(RawEntry::position, raw -> shown(raw, known, reader)));
    }

    private static boolean isPartlyClosed(UUID meeting, KnownPrivacy known, Optional<Actor> reader) {
        return known.of(meeting)
                .filter(privacy -> reader.filter(privacy::isReadBy).isEmpty())
                .isPresent();
    }

    private static Optional<MeetingEvent> shown(RawEntry raw, KnownPrivacy known, Optional<Actor> reader) {
        MeetingPrivacy privacy = known.of(raw.header().aggregate()).orElseThrow();
        Predicate<String> closed = privacy.closedTo(reader);
        return privacy.shown((MeetingEvent) raw.event(), closed);
    }

    private KnownPrivacy now() {
        return meetings.at(LOOK_ANEW);
    }

    private static Optional<Actor> reader() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }
}
