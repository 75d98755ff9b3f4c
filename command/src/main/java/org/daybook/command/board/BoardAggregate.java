package org.daybook.command.board;

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
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.DaybookAggregate;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.SetTermsOfReference;
import org.daybook.shared.board.attachment.AttachBoard;
import org.daybook.shared.board.attachment.DetachBoard;
import org.daybook.shared.board.delegation.DelegatePower;
import org.daybook.shared.board.delegation.EndDelegation;
import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.board.procedure.ReserveMinuteNumbers;
import org.daybook.shared.board.procedure.SetDeadlines;
import org.daybook.shared.board.procedure.SetMinuteNumbering;
import org.daybook.shared.board.procedure.SetQuorum;
import org.daybook.shared.board.procedure.SetStandingItems;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;

/** A board as Axon handles it; {@link BoardDecider} decides. */
@AggregateRoot(type = "board")
@Revision("8")
public class BoardAggregate extends DaybookAggregate<BoardCommand, BoardEvent> {

    private BoardState state = new BoardState.Unestablished();

    /** For Axon. */
    protected BoardAggregate() {}

    @CommandHandler(commandName = "board")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(BoardCommand command, MetaData metadata, CommandServices services, EventStore events) {
        return answer(command, metadata, services, events);
    }

    @EventSourcingHandler
    void on(BoardEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<BoardCommand> parsed, CommandServices services) {
        BoardCommand command = parsed.command();
        if (command instanceof EstablishBoard c) return Set.copyOf(c.served());
        if (command instanceof AttachBoard c) return attaching(c);
        if (command instanceof DetachBoard c) return detaching(c);
        return state.established().programmes();
    }

    /** A board that serves none is for those who have the role everywhere, and so is making it one. */
    private Set<ProgrammeId> attaching(AttachBoard command) {
        Set<ProgrammeId> programmes = state.established().programmes();
        if (!programmes.isEmpty()) programmes.add(command.programme());
        return programmes;
    }

    private Set<ProgrammeId> detaching(DetachBoard command) {
        Set<ProgrammeId> left = state.established().attachments().programmesWithout(command.programme());
        return left.isEmpty() ? Set.of() : state.established().programmes();
    }

    /** Only by what it serves: not by a programme that it is to be attached to. */
    @Override
    protected boolean isReadBy(ParsedCommand<BoardCommand> parsed, CommandServices services) {
        return !capacities(parsed, services).isEmpty()
                || parsed.actor().reads(state.established().programmes());
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<BoardCommand> parsed, CommandServices services) {
        ExternalBoardFacts outside = new ExternalBoardFacts(parsed, services);
        return switch (parsed.command()) {
            case EstablishBoard c -> outside.aboutEstablishment(c);
            case RenameBoard c -> outside.aboutName(c, state.established());
            case SetTermsOfReference c -> ExternalFacts.of(c);
            case SetCadence c -> ExternalFacts.of(c);
            case SetQuorum c -> ExternalFacts.of(c);
            case SetStandingItems c -> ExternalFacts.of(c);
            case SetDeadlines c -> ExternalFacts.of(c);
            case SetMinuteNumbering c -> ExternalFacts.of(c);
            case ReserveMinuteNumbers c ->
                ExternalFacts.of(c)
                        .with(ExternalFact.MEETING, services.register().meeting(new MeetingId(c.meeting())));
            case DelegatePower c -> outside.aboutAccount(c, c.account());
            case EndDelegation c -> ExternalFacts.of(c);
            case SeatMember c -> outside.aboutAccount(c, c.account());
            case ChangeSeat c -> ExternalFacts.of(c);
            case HandOverSeat c -> outside.aboutAccount(c, c.account());
            case ReleaseMember c -> ExternalFacts.of(c);
            case AttachBoard c -> outside.aboutAttachment(c, state.established());
            case DetachBoard c -> outside.aboutDetachment(c, state.established());
            case DissolveBoard c -> ExternalFacts.of(c);
        };
    }

    @Override
    protected BoardEvent decide(ParsedCommand<BoardCommand> parsed, DecisionContext context) {
        return BoardDecider.decide(new BoardId(parsed.aggregate()), state, parsed.command(), context);
    }

    @Override
    protected void evolve(BoardEvent event, EntryDay entry) {
        state = BoardDecider.evolve(state, event, entry);
    }
}
