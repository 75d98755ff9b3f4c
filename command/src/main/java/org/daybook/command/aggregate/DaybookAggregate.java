package org.daybook.command.aggregate;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.daybook.command.decide.Circumstances;
import org.daybook.command.decide.Outside;
import org.daybook.command.permission.PermissionTable;
import org.daybook.command.register.Presuming;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/**
 * What every aggregate does with a command, in this order: hand out the first receipt of a repeated request; refuse an
 * actor who has no role for such a command anywhere; refuse what is for an aggregate that is not there, or opens one that is;
 * find the role in which the actor may ask; compare the version that the actor saw; decide; stamp and record. To an actor
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

    /** The resource of a unit of work in which a refusal was judged on the last version there is. */
    public static final String SETTLED = DaybookAggregate.class.getName() + "/settled";

    @AggregateIdentifier
    private UUID id;

    private long version = -1;
    private Remembered remembered = new Remembered();
    private transient String lastEventId;

    protected DaybookAggregate() {}

    /** Whether the actor may know of the aggregate at all. */
    protected abstract boolean isReadBy(Actor actor);

    /** The programme for which the actor needs a role; empty where it is not known. */
    protected abstract Optional<ProgrammeId> programme(C command, Envelope envelope, Surroundings surroundings);

    /** Whether the aggregate is a workstream assigned to that account. */
    protected boolean isOwnedBy(AccountId account) {
        return false;
    }

    /**
     * The role in which the actor may give this command: by the permission table, where nothing else decides.
     *
     * @throws Rejection if there is none
     */
    protected Role roleFor(C command, Envelope envelope, Surroundings surroundings) {
        Actor actor = envelope.actor();
        return PermissionTable.committed()
                .role(command, actor, programme(command, envelope, surroundings), isOwnedBy(actor.account()));
    }

    /** What the rules of this command need from outside; asked twice where something is to be reserved. */
    protected abstract Outside outside(C command, Envelope envelope, Surroundings surroundings);

    /**
     * Pure: the event that the command makes.
     *
     * @throws Rejection if it breaks a rule
     */
    protected abstract E decide(C command, Envelope envelope, Circumstances circumstances);

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
    protected final Receipt answer(C command, MetaData metadata, Surroundings surroundings, EventStore events) {
        Envelope envelope = Envelope.of(metadata);
        try {
            return judged(command, envelope, surroundings, events);
        } catch (Rejection refused) {
            if (isLatest(envelope, events)) CurrentUnitOfWork.get().resources().put(SETTLED, true);
            throw refused;
        }
    }

    /** Whether nobody has written of the aggregate since the state here was read. */
    private boolean isLatest(Envelope envelope, EventStore events) {
        return version >= 0
                && events.lastSequenceNumberFor(envelope.aggregate().toString())
                        .filter(last -> last == version)
                        .isPresent();
    }

    private Receipt judged(C command, Envelope envelope, Surroundings surroundings, EventStore events) {
        var first = envelope.idempotencyKey()
                .map(key -> Stamping.idempotency(envelope.actor().account(), key))
                .flatMap(remembered::version);
        if (first.isPresent()) return Receipts.again(command, envelope, entry(envelope, events, first.get()));
        PermissionTable.committed().requireAnyRole(command, envelope.actor());
        refuseUnlessThere(CommandCatalogue.of(command), envelope);
        Role role = roleFor(command, envelope, surroundings);
        refuseIfStale(envelope);
        Outside outside = settled(command, envelope, surroundings, role);
        return record(command, envelope, surroundings.circumstances(envelope, role, outside));
    }

    /** Reserves what the command needs, but only for one that nothing else speaks against. */
    private Outside settled(C command, Envelope envelope, Surroundings surroundings, Role role) {
        Presuming presuming = new Presuming(surroundings.register());
        Outside presumed = outside(command, envelope, surroundings.with(presuming));
        if (!presuming.presumed()) return presumed;
        decide(command, envelope, surroundings.circumstances(envelope, role, presumed));
        return outside(command, envelope, surroundings);
    }

    private Receipt record(C command, Envelope envelope, Circumstances circumstances) {
        E event = decide(command, envelope, circumstances);
        id = envelope.aggregate();
        AggregateLifecycle.apply(event, MetaData.from(Stamping.stamp(command, envelope, circumstances)));
        return Receipts.of(envelope, lastEventId, event, version);
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

    private static DomainEventMessage<?> entry(Envelope envelope, EventStore events, long version) {
        return events.readEvents(envelope.aggregate().toString(), version).next();
    }

    private void refuseUnlessThere(CommandType command, Envelope envelope) {
        String type = command.aggregate().stored();
        if (command.opens() && version >= 0) {
            throw new Rejection(
                    Rejection.Kind.CONFLICT, "id-is-taken", "id", "There is a " + type + " with this id already");
        }
        if (!command.opens() && (version < 0 || !isReadBy(envelope.actor()))) {
            throw new Rejection(
                    Rejection.Kind.NOT_FOUND,
                    "unknown-" + type,
                    "id",
                    "There is no " + type + " " + envelope.aggregate());
        }
    }

    private void refuseIfStale(Envelope envelope) {
        envelope.ifMatch().filter(seen -> seen != version).ifPresent(seen -> {
            throw new Rejection(
                    Rejection.Kind.STALE, "stale-version", "ifMatch", "The version is " + version + ", not " + seen);
        });
    }
}
