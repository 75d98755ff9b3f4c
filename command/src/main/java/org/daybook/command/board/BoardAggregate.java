package org.daybook.command.board;

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
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.DaybookAggregate;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.SetTermsOfReference;
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
import org.daybook.shared.text.Name;

/** A board as Axon handles it; {@link BoardDecider} decides. */
@AggregateRoot(type = "board")
@Revision("6")
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
        return Set.of(
                parsed.command() instanceof EstablishBoard c
                        ? c.programme()
                        : state.established().programme());
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<BoardCommand> parsed, CommandServices services) {
        return switch (parsed.command()) {
            case EstablishBoard c -> aboutEstablishment(c, parsed, services);
            case RenameBoard c -> aboutName(c, parsed, services);
            case SetTermsOfReference c -> ExternalFacts.of(c);
            case SetCadence c -> ExternalFacts.of(c);
            case SetQuorum c -> ExternalFacts.of(c);
            case SetStandingItems c -> ExternalFacts.of(c);
            case SetDeadlines c -> ExternalFacts.of(c);
            case SetMinuteNumbering c -> ExternalFacts.of(c);
            case ReserveMinuteNumbers c ->
                ExternalFacts.of(c)
                        .with(ExternalFact.MEETING, services.register().meeting(new MeetingId(c.meeting())));
            case DelegatePower c -> aboutAccount(c, c.account(), services);
            case EndDelegation c -> ExternalFacts.of(c);
            case SeatMember c -> aboutAccount(c, c.account(), services);
            case ChangeSeat c -> ExternalFacts.of(c);
            case HandOverSeat c -> aboutAccount(c, c.account(), services);
            case ReleaseMember c -> ExternalFacts.of(c);
            case DissolveBoard c -> ExternalFacts.of(c);
        };
    }

    private static ExternalFacts aboutAccount(BoardCommand command, AccountId account, CommandServices services) {
        boolean active = account == null || services.register().isActive(account);
        return ExternalFacts.of(command).with(ExternalFact.ACCOUNT_IS_ACTIVE, active);
    }

    /** A dissolved board has no name: renaming it for a day on which it was there reserves none. */
    private ExternalFacts aboutName(RenameBoard command, ParsedCommand<?> parsed, CommandServices services) {
        Optional<Name> taken = state.established().isDissolved()
                ? Optional.empty()
                : services.taken(
                        Register.boardsOf(state.established().programme()), command.name(), parsed.aggregate());
        return ExternalFacts.of(command).with(ExternalFact.NAME_TAKEN, taken);
    }

    /** A name is reserved only where the programme takes boards. */
    private static ExternalFacts aboutEstablishment(
            EstablishBoard command, ParsedCommand<?> parsed, CommandServices services) {
        Optional<ProgrammeRules> programme = services.register().programme(command.programme());
        boolean open = programme
                .filter(rules -> rules.isOpenAtTheEndOf(services.effectiveOn(parsed)))
                .isPresent();
        ExternalFacts facts = ExternalFacts.of(command).with(ExternalFact.PROGRAMME, programme);
        if (!open) return facts;
        String scope = Register.boardsOf(command.programme());
        return facts.with(ExternalFact.NAME_TAKEN, services.taken(scope, command.name(), parsed.aggregate()));
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
