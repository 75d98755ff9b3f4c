package org.daybook.command.workstream;

import com.fasterxml.jackson.annotation.JsonGetter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.DaybookAggregate;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.AnswerRequest;

/**
 * A workstream as Axon handles it. Its state follows the entries one by one. After a correction only the stream can
 * give the state: it is folded again, with corrections applied, when a command or a snapshot next needs it.
 */
@AggregateRoot(type = "workstream")
@Revision("8")
public class WorkstreamAggregate extends DaybookAggregate<WorkstreamCommand, WorkstreamEvent> {

    private WorkstreamState state = WorkstreamState.unopened();
    private transient boolean corrected;
    private transient WorkstreamState refolded;
    private transient ReadingStream stream;

    protected WorkstreamAggregate() {}

    @CommandHandler(commandName = "workstream")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(WorkstreamCommand command, MetaData metadata, CommandServices services, EventStore events) {
        stream = new ReadingStream(events, ParsedCommand.target(metadata));
        try {
            return answer(command, metadata, services, events);
        } finally {
            stream.forget();
        }
    }

    @EventSourcingHandler
    void on(WorkstreamEvent event, DomainEventMessage<?> message, EventStore events) {
        if (stream == null) stream = new ReadingStream(events, UUID.fromString(message.getAggregateIdentifier()));
        note(event, message);
    }

    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<WorkstreamCommand> parsed, CommandServices services) {
        return Set.of(
                parsed.command() instanceof OpenWorkstream c
                        ? c.programme()
                        : state().life().programme());
    }

    @Override
    protected Set<Capacity> capacities(ParsedCommand<WorkstreamCommand> parsed, CommandServices services) {
        Set<Capacity> held = super.capacities(parsed, services);
        if (state().life().isOwnedBy(parsed.actor().account())) held.add(Capacity.OWNER_OF_WORKSTREAM);
        if (!isSponsor(parsed, services)) held.remove(Capacity.SPONSOR);
        if (parsed.command() instanceof AnswerRequest c) held.addAll(ofBoard(c, parsed.actor(), services));
        return held;
    }

    /** By what the workstream itself says: the register may be a moment behind where another sponsor was assigned. */
    private boolean isSponsor(ParsedCommand<WorkstreamCommand> parsed, CommandServices services) {
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), services.zone());
        return state().life()
                .sponsor()
                .filter(sponsor -> sponsor.holdsOn(today))
                .filter(sponsor -> parsed.actor().account().equals(sponsor.account()))
                .isPresent();
    }

    /** Who may record the decision may pass its outcome on to the request. */
    private static Set<Capacity> ofBoard(AnswerRequest command, Actor actor, CommandServices services) {
        return services.register()
                .decision(command.by())
                .filter(decision -> decision.board() != null)
                .map(decision -> actor.capacities(decision.board().value()))
                .orElse(Set.of());
    }

    /** An owner whose role was withdrawn does not see the workstream. */
    @Override
    protected boolean isReadBy(ParsedCommand<WorkstreamCommand> parsed, CommandServices services) {
        return !super.capacities(parsed, services).isEmpty()
                || parsed.actor().reads(programmes(parsed, services))
                || parsed.command() instanceof AnswerRequest c
                        && !ofBoard(c, parsed.actor(), services).isEmpty();
    }

    @Override
    protected RoleOrCapacity actingAs(ParsedCommand<WorkstreamCommand> parsed, CommandServices services) {
        if (parsed.command() instanceof CorrectEntry c) {
            Optional<Entry> target = stream.get().find(c.entry());
            if (target.isPresent())
                return new CorrectorRole(parsed.actor(), parsed.aggregate(), state().life(), stream.get(), c)
                        .of(target.get());
        }
        return super.actingAs(parsed, services);
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<WorkstreamCommand> parsed, CommandServices services) {
        return new ExternalFactsLoader(services, parsed, state().life(), state().clearances(), stream)
                .factsFor(parsed.command());
    }

    @Override
    protected WorkstreamEvent decide(ParsedCommand<WorkstreamCommand> parsed, DecisionContext context) {
        return new WorkstreamDecider(state(), context, stream).decide(parsed.command());
    }

    @Override
    protected void evolve(WorkstreamEvent event, EntryDay entry) {
        if (event instanceof EntryCorrected) {
            corrected = true;
            state = WorkstreamState.unopened();
            refolded = null;
            return;
        }
        if (!corrected) state.evolve(event, entry);
        else if (refolded != null) refolded.evolve(event, entry);
    }

    /** As a snapshot keeps it too: an aggregate read from one continues as if nothing had been corrected before. */
    @JsonGetter("state")
    private WorkstreamState state() {
        if (!corrected) return state;
        if (refolded == null) refolded = WorkstreamState.of(stream.get().until(version()));
        return refolded;
    }
}
