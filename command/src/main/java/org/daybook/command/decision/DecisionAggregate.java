package org.daybook.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.daybook.command.decision.RegisteredDecision.Registered;
import org.daybook.command.decision.registering.DecisionSources;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.Register;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.decision.outcome.ReportDecision;
import org.daybook.shared.decision.outcome.RescindDecision;
import org.daybook.shared.decision.outcome.RestateOutcome;
import org.daybook.shared.decision.outcome.SupersedeDecision;
import org.daybook.shared.decision.vote.RestateVotes;
import org.daybook.shared.decision.wording.ListBackgroundPapers;
import org.daybook.shared.decision.wording.RestateDecision;
import org.daybook.shared.decision.wording.RestateInterests;
import org.daybook.shared.programme.ProgrammeId;

/** A decision as Axon handles it; {@link DecisionDecider} decides. */
@AggregateRoot(type = "decision")
@Revision("1")
public class DecisionAggregate extends DaybookAggregate<DecisionCommand, DecisionEvent> {

    private RegisteredDecision state = new RegisteredDecision.Unregistered();

    /** For Axon. */
    protected DecisionAggregate() {}

    /** An outcome is passed on to the request that it answers: see {@link org.daybook.command.aggregate.FollowUps}. */
    @CommandHandler(commandName = "decision")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(DecisionCommand command, MetaData metadata, CommandServices services, EventStore events) {
        Receipt receipt = answer(command, metadata, services, events);
        if (command instanceof RegisterDecision || command instanceof RestateOutcome) {
            RequestLink request = state.registered().request();
            if (request != null) {
                ParsedCommand<DecisionCommand> parsed = ParsedCommand.of(command, metadata);
                services.followUps()
                        .send(AnsweredRequest.by(
                                new DecisionId(id()),
                                receipt.entries().getFirst().version(),
                                request,
                                parsed.actor(),
                                services.effectiveOn(parsed)));
            }
        }
        return receipt;
    }

    @EventSourcingHandler
    void on(DecisionEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<DecisionCommand> parsed, CommandServices services) {
        return parsed.command() instanceof RegisterDecision c
                ? DecisionSources.of(c, services.register()).programme().stream()
                        .collect(Collectors.toSet())
                : Set.of(state.registered().programme());
    }

    /** Those held for the board that took it or delegated it. */
    @Override
    protected Set<Capacity> capacities(ParsedCommand<DecisionCommand> parsed, CommandServices services) {
        BoardId board = parsed.command() instanceof RegisterDecision c
                ? DecisionSources.of(c, services.register())
                        .board()
                        .map(BoardRules::id)
                        .orElse(null)
                : state.registered().authority().ofBoard();
        return board == null ? Set.of() : parsed.actor().capacities(board.value());
    }

    /** A decision of a private item is not there for those to whom the item is closed. */
    @Override
    protected boolean isReadBy(ParsedCommand<DecisionCommand> parsed, CommandServices services) {
        Authority authority = state.registered().authority();
        boolean open = authority.atMeeting() == null
                || services.register()
                        .meeting(authority.atMeeting())
                        .filter(meeting -> meeting.isReadBy(parsed.actor(), authority.item()))
                        .isPresent();
        return open && super.isReadBy(parsed, services);
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<DecisionCommand> parsed, CommandServices services) {
        Register register = services.register();
        return switch (parsed.command()) {
            case RegisterDecision c -> DecisionSources.of(c, register).facts(c, register, services.effectiveOn(parsed));
            case ReportDecision c ->
                underItsPower(c, register).with(ExternalFact.MEETING, register.meeting(c.meeting()));
            case SupersedeDecision c -> aboutSuccessor(c, c.by(), register);
            case RescindDecision c -> c.by() == null ? underItsPower(c, register) : aboutSuccessor(c, c.by(), register);
            case RestateDecision c -> underItsPower(c, register);
            case RestateOutcome c -> underItsPower(c, register);
            case RestateVotes c ->
                underItsPower(c, register)
                        .with(ExternalFact.VOTING_SEATS, seats(register))
                        .with(ExternalFact.VOTERS, voters(register));
            case RestateInterests c -> underItsPower(c, register);
            case ListBackgroundPapers c -> underItsPower(c, register);
        };
    }

    /** With the power under which an officer decided, where the decision names one. */
    private ExternalFacts underItsPower(DecisionCommand command, Register register) {
        Authority authority = state.registered().authority();
        Optional<DelegatedPower> power =
                authority.power() == null ? Optional.empty() : register.power(authority.ofBoard(), authority.power());
        return ExternalFacts.of(command).with(ExternalFact.POWER, power);
    }

    /** Those of the board that decided, on the day of its meeting or, between meetings, of the decision. */
    private int seats(Register register) {
        Registered registered = state.registered();
        Authority authority = registered.authority();
        if (authority.ofBoard() == null || authority.how() == HowTaken.FROM_AN_OLDER_REGISTER) return 0;
        LocalDate day = Optional.ofNullable(authority.atMeeting())
                .flatMap(register::meeting)
                .map(MeetingRules::date)
                .orElse(registered.takenOn());
        return register.votingSeats(authority.ofBoard(), day);
    }

    private Optional<VotersThere> voters(Register register) {
        Authority authority = state.registered().authority();
        return Optional.ofNullable(authority.atMeeting()).flatMap(at -> register.voters(at, authority.item()));
    }

    private ExternalFacts aboutSuccessor(DecisionCommand command, DecisionId by, Register register) {
        return underItsPower(command, register).with(ExternalFact.DECISION, register.decision(by));
    }

    @Override
    protected DecisionEvent decide(ParsedCommand<DecisionCommand> parsed, DecisionContext context) {
        return decideAll(parsed, context).getFirst();
    }

    @Override
    protected List<DecisionEvent> decideAll(ParsedCommand<DecisionCommand> parsed, DecisionContext context) {
        return DecisionDecider.decide(new DecisionId(parsed.aggregate()), state, parsed.command(), context);
    }

    @Override
    protected void evolve(DecisionEvent event, EntryDay entry) {
        state = DecisionDecider.evolve(state, event, entry);
    }
}
