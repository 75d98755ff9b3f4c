package org.daybook.command.action;

import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.daybook.command.action.ActionState.Raised;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.DaybookAggregate;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.LinkAction;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.action.ReassignAction;
import org.daybook.shared.action.RestateAction;
import org.daybook.shared.action.due.RescheduleAction;
import org.daybook.shared.action.progress.CompleteAction;
import org.daybook.shared.action.progress.DropAction;
import org.daybook.shared.action.progress.PutActionOnHold;
import org.daybook.shared.action.progress.ReopenAction;
import org.daybook.shared.action.progress.ReportOnAction;
import org.daybook.shared.action.progress.ResumeAction;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;

/** An action as Axon handles it; {@link ActionDecider} decides. */
@AggregateRoot(type = "action")
@Revision("3")
public class ActionAggregate extends DaybookAggregate<ActionCommand, ActionEvent> {

    private ActionState state = new ActionState.Unraised();

    /** For Axon. */
    protected ActionAggregate() {}

    @CommandHandler(commandName = "action")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ActionCommand command, MetaData metadata, CommandServices services, EventStore events) {
        return answer(command, metadata, services, events);
    }

    @EventSourcingHandler
    void on(ActionEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<ActionCommand> parsed, CommandServices services) {
        return parsed.command() instanceof RaiseAction c
                ? board(c, services)
                        .flatMap(services.register()::board)
                        .map(board -> Set.copyOf(board.programmes()))
                        .orElse(Set.of())
                : Set.copyOf(state.raised().programmes());
    }

    /** Those held for its board, and that of an owner. */
    @Override
    protected Set<Capacity> capacities(ParsedCommand<ActionCommand> parsed, CommandServices services) {
        Actor actor = parsed.actor();
        return switch (state) {
            case ActionState.Unraised unraised ->
                parsed.command() instanceof RaiseAction c
                        ? board(c, services)
                                .map(board -> actor.capacities(board.value()))
                                .orElse(Set.of())
                        : Set.of();
            case ActionState.Raised raised -> {
                Set<Capacity> held = actor.capacities(raised.board().value());
                if (raised.owners().latest().include(actor.account())) held.add(Capacity.OWNER_OF_ACTION);
                yield held;
            }
        };
    }

    /** An action of a private item is not there for those to whom the item is closed. */
    @Override
    protected boolean isReadBy(ParsedCommand<ActionCommand> parsed, CommandServices services) {
        Raised raised = state.raised();
        boolean open = raised.meeting() == null
                || services.register()
                        .meeting(raised.meeting())
                        .filter(meeting -> meeting.isReadBy(parsed.actor(), raised.item()))
                        .isPresent();
        return open && super.isReadBy(parsed, services);
    }

    private static Optional<BoardId> board(RaiseAction command, CommandServices services) {
        return new ActionFactsLoader(services.register()).board(command);
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<ActionCommand> parsed, CommandServices services) {
        ActionFactsLoader loader = new ActionFactsLoader(services.register());
        return switch (parsed.command()) {
            case RaiseAction c -> loader.aboutRaising(c);
            case ReassignAction c -> loader.aboutOwners(c, c.owners());
            case RestateAction c -> loader.aboutOwners(c, c.owners());
            case LinkAction c -> loader.aboutLink(c, state.raised().programmes(), c.takenUpBy());
            case ReportOnAction c -> ExternalFacts.of(c);
            case RescheduleAction c -> ExternalFacts.of(c);
            case PutActionOnHold c -> ExternalFacts.of(c);
            case ResumeAction c -> ExternalFacts.of(c);
            case CompleteAction c -> ExternalFacts.of(c);
            case DropAction c -> ExternalFacts.of(c);
            case ReopenAction c -> ExternalFacts.of(c);
        };
    }

    @Override
    protected ActionEvent decide(ParsedCommand<ActionCommand> parsed, DecisionContext context) {
        return ActionDecider.decide(parsed.aggregate(), state, parsed.command(), context);
    }

    @Override
    protected void evolve(ActionEvent event, EntryDay entry) {
        state = ActionDecider.evolve(state, event, entry);
    }
}
