package org.daybook.command.aggregate;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.daybook.command.aggregate.receipt.MadeEntry;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.aggregate.receipt.Receipts;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.permission.PermissionTable;
import org.daybook.command.register.lookup.DryRunReservations;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/**
 * What every aggregate does with a command, in this order: hand out the first receipt of a repeated request; refuse an
 * actor who may give such a command nowhere; refuse what is for an aggregate that is not there, or opens one that is; find
 * the role or capacity in which the actor may give it; compare the version that the actor saw; decide; stamp and record. To an actor
 * who may not read it, an aggregate is not there. Its fields are what a snapshot keeps.
 *
 * <p>A concrete aggregate has one command handler and one event sourcing handler, which call {@link #answer} and
 * {@link #note}: the names of commands and events stay the domain's own.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public abstract class DaybookAggregate<C extends DaybookCommand, E extends DaybookEvent> {

    /** The resource of a unit of work in which a refusal was decided on the latest version. */
    public static final String SETTLED = DaybookAggregate.class.getName() + "/settled";

    @AggregateIdentifier
    private UUID id;

    private long version = -1;
    private IdempotencyKeys remembered = new IdempotencyKeys();
    private transient String lastEventId;

    protected DaybookAggregate() {}

    /**
     * The programmes for which the actor needs a role, one of which the actor must be able to read to know of the aggregate;
     * none where it belongs to none or they are not known.
     */
    protected abstract Set<ProgrammeId> programmes(ParsedCommand<C> parsed, CommandServices services);

    /** What the actor is to this aggregate: the capacities held for it, unless it belongs to another such as a board. */
    protected Set<Capacity> capacities(ParsedCommand<C> parsed, CommandServices services) {
        return parsed.actor().capacities(parsed.aggregate());
    }

    /** Whether the actor may know that the aggregate is there: by a capacity held for it, or as they read its programmes. */
    protected boolean isReadBy(ParsedCommand<C> parsed, CommandServices services) {
        return !capacities(parsed, services).isEmpty() || parsed.actor().reads(programmes(parsed, services));
    }

    /**
     * The role or capacity in which the actor may give this command: by the permission table, where nothing else decides.
     *
     * @throws Rejection if there is none
     */
    protected RoleOrCapacity actingAs(ParsedCommand<C> parsed, CommandServices services) {
        return PermissionTable.committed()
                .actingAs(parsed.command(), parsed.actor(), programmes(parsed, services), capacities(parsed, services));
    }

    /** Fetches the external facts that this command names; twice where something is to be reserved. */
    protected abstract ExternalFacts facts(ParsedCommand<C> parsed, CommandServices services);

    /**
     * Pure: the event that the command makes.
     *
     * @throws Rejection if it breaks a rule
     */
    protected abstract E decide(ParsedCommand<C> parsed, DecisionContext context);

    /**
     * Pure: every event that the command makes, in their order; more than one where a part of what it says is an entry of its
     * own.
     *
     * @throws Rejection if one breaks a rule
     */
    protected List<E> decideAll(ParsedCommand<C> parsed, DecisionContext context) {
        return List.of(decide(parsed, context));
    }

    /** Only assigns. */
    protected abstract void evolve(E event, EntryDay entry);

    protected final UUID id() {
        return id;
    }

    /** The version of the last entry; -1 before the first. */
    protected final long version() {
        return version;
    }

    /** To be called by the one command handler of the aggregate. */
    protected final Receipt answer(C command, MetaData metadata, CommandServices services, EventStore events) {
        ParsedCommand<C> parsed = ParsedCommand.of(command, metadata);
        try {
            return judged(parsed, services, events);
        } catch (Rejection refused) {
            if (isLatest(parsed, events)) CurrentUnitOfWork.get().resources().put(SETTLED, true);
            throw refused;
        }
    }

    /** Whether the state read here is still the latest of the aggregate. */
    private boolean isLatest(ParsedCommand<C> parsed, EventStore events) {
        return version >= 0
                && events.lastSequenceNumberFor(parsed.aggregate().toString())
                        .filter(last -> last == version)
                        .isPresent();
    }

    private Receipt judged(ParsedCommand<C> parsed, CommandServices services, EventStore events) {
        Optional<Long> first = parsed.requestDigest().flatMap(remembered::version);
        if (first.isPresent()) return Receipts.again(parsed, entries(parsed, events, first.get()));
        PermissionTable.committed().requireAny(parsed.command(), parsed.actor());
        refuseUnlessThere(parsed, services);
        RoleOrCapacity role = actingAs(parsed, services);
        refuseIfStale(parsed);
        ExternalFacts facts = settled(parsed, services, role);
        return record(parsed, services.context(parsed, role, facts));
    }

    /** Reserves what the command needs, but only for one that nothing else speaks against. */
    private ExternalFacts settled(ParsedCommand<C> parsed, CommandServices services, RoleOrCapacity role) {
        DryRunReservations presuming = new DryRunReservations();
        ExternalFacts presumed = facts(parsed, services.with(presuming));
        if (!presuming.presumed()) return presumed;
        decideAll(parsed, services.context(parsed, role, presumed));
        return facts(parsed, services);
    }

    private Receipt record(ParsedCommand<C> parsed, DecisionContext context) {
        List<E> events = decideAll(parsed, context);
        id = parsed.aggregate();
        List<MadeEntry> made = new ArrayList<>();
        for (E event : events) {
            AggregateLifecycle.apply(event, MetaData.from(EventMetadataFactory.stamp(parsed, context)));
            made.add(new MadeEntry(lastEventId, event, version));
        }
        return Receipts.of(parsed, made);
    }

    /** To be called by the one event sourcing handler of the aggregate. */
    protected final void note(E event, DomainEventMessage<?> message) {
        if (id == null) id = UUID.fromString(message.getAggregateIdentifier());
        version = message.getSequenceNumber();
        lastEventId = message.getIdentifier();
        remembered.remember(message.getMetaData().get(EntryMetadata.IDEMPOTENCY), version);
        evolve(event, dayOf(message));
    }

    private static EntryDay dayOf(DomainEventMessage<?> message) {
        String effectiveOn = (String) message.getMetaData().get(EntryMetadata.EFFECTIVE_ON);
        return new EntryDay(message.getSequenceNumber(), LocalDate.parse(effectiveOn));
    }

    /** Those of one request lie side by side and carry the same digest of its key. */
    private static List<DomainEventMessage<?>> entries(ParsedCommand<?> parsed, EventStore events, long first) {
        Object request = parsed.requestDigest().orElseThrow();
        List<DomainEventMessage<?>> entries = new ArrayList<>();
        DomainEventStream stream = events.readEvents(parsed.aggregate().toString(), first);
        while (stream.hasNext()) {
            DomainEventMessage<?> entry = stream.next();
            if (!request.equals(entry.getMetaData().get(EntryMetadata.IDEMPOTENCY))) break;
            entries.add(entry);
        }
        return entries;
    }

    private void refuseUnlessThere(ParsedCommand<C> parsed, CommandServices services) {
        CommandType command = parsed.type();
        String type = command.aggregate().stored();
        if (command.opens() && version >= 0) {
            throw new Rejection(
                    Rejection.Kind.CONFLICT, "id-is-taken", "id", "There is a " + type + " with this id already");
        }
        if (!command.opens() && (version < 0 || !isReadBy(parsed, services))) {
            throw new Rejection(
                    Rejection.Kind.NOT_FOUND,
                    "unknown-" + type,
                    "id",
                    "There is no " + type + " " + parsed.aggregate());
        }
    }

    private void refuseIfStale(ParsedCommand<C> parsed) {
        Long seen = parsed.preconditions().ifMatch();
        if (seen == null || seen == version) return;
        throw new Rejection(
                Rejection.Kind.STALE, "stale-version", "ifMatch", "The version is " + version + ", not " + seen);
    }
}
