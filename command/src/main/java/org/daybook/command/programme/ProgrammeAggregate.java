package org.daybook.command.programme;

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
import org.daybook.command.register.Register;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.MarkProgramme;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.programme.WordRag;
import org.daybook.shared.programme.WordRiskScales;
import org.daybook.shared.programme.reporting.SetClearanceRule;
import org.daybook.shared.programme.reporting.SetReportingCycle;
import org.daybook.shared.programme.reporting.SetReschedulingRule;
import org.daybook.shared.programme.tag.DefineTags;
import org.daybook.shared.text.Name;

/** A programme as Axon handles it; {@link ProgrammeDecider} decides. */
@AggregateRoot(type = "programme")
@Revision("2")
public class ProgrammeAggregate extends DaybookAggregate<ProgrammeCommand, ProgrammeEvent> {

    private ProgrammeState state = ProgrammeState.unopened();

    /** For Axon. */
    protected ProgrammeAggregate() {}

    @CommandHandler(commandName = "programme")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ProgrammeCommand command, MetaData metadata, CommandServices services, EventStore events) {
        return answer(command, metadata, services, events);
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<ProgrammeCommand> parsed, CommandServices services) {
        return Set.of(new ProgrammeId(parsed.aggregate()));
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<ProgrammeCommand> parsed, CommandServices services) {
        return switch (parsed.command()) {
            case OpenProgramme c -> aboutName(c, c.name(), parsed, services);
            case RenameProgramme c ->
                state.closed()
                        ? ExternalFacts.of(c).with(ExternalFact.NAME_TAKEN, Optional.empty())
                        : aboutName(c, c.name(), parsed, services);
            case CloseProgramme c ->
                ExternalFacts.of(c)
                        .with(
                                ExternalFact.OPENED_LATER,
                                services.register()
                                        .openedIn(new ProgrammeId(parsed.aggregate()), services.effectiveOn(parsed)));
            case WordRag c -> ExternalFacts.of(c);
            case WordRiskScales c -> ExternalFacts.of(c);
            case SetReportingCycle c -> ExternalFacts.of(c);
            case SetReschedulingRule c -> ExternalFacts.of(c);
            case SetClearanceRule c -> ExternalFacts.of(c);
            case DefineTags c -> ExternalFacts.of(c);
            case MarkProgramme c -> ExternalFacts.of(c);
        };
    }

    /** A closed programme has no name: renaming it for a day on which it was open reserves none. */
    private static ExternalFacts aboutName(
            ProgrammeCommand command, Name name, ParsedCommand<?> parsed, CommandServices services) {
        return ExternalFacts.of(command)
                .with(ExternalFact.NAME_TAKEN, services.taken(Register.PROGRAMMES, name, parsed.aggregate()));
    }

    @Override
    protected ProgrammeEvent decide(ParsedCommand<ProgrammeCommand> parsed, DecisionContext context) {
        return ProgrammeDecider.decide(state, parsed.command(), context);
    }

    @Override
    protected void evolve(ProgrammeEvent event, EntryDay entry) {
        state = ProgrammeDecider.evolve(state, event, entry);
    }
}
