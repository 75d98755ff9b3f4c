package org.daybook.command.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.daybook.command.aggregate.DaybookAggregate;
import org.daybook.command.aggregate.Envelope;
import org.daybook.command.aggregate.Receipt;
import org.daybook.command.aggregate.Surroundings;
import org.daybook.command.decide.Circumstances;
import org.daybook.command.decide.Outside;
import org.daybook.command.permission.AskingTakesARole;
import org.daybook.command.permission.WhoMay;
import org.daybook.command.register.Register;
import org.daybook.shared.account.Role;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.text.Name;

/** A programme as Axon handles it; what it decides is {@link Programme}'s. */
@AggregateRoot(type = "programme")
@Revision("1")
public class ProgrammeAggregate extends DaybookAggregate<ProgrammeCommand, ProgrammeEvent> {

    private ProgrammeState state = ProgrammeState.unopened();

    /** For Axon. */
    protected ProgrammeAggregate() {}

    @CommandHandler(commandName = "programme")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ProgrammeCommand command, MetaData metadata, Surroundings surroundings, EventStore events) {
        return answer(command, metadata, surroundings, events);
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    @Override
    protected Role roleFor(ProgrammeCommand command, Envelope envelope, Surroundings surroundings) {
        Optional<ProgrammeId> programme = command instanceof OpenProgramme
                ? Optional.empty()
                : Optional.of(new ProgrammeId(envelope.aggregate()));
        return AskingTakesARole.in(WhoMay.acting(envelope.actor(), command, programme, false), command);
    }

    @Override
    protected Outside outside(ProgrammeCommand command, Envelope envelope, Surroundings surroundings) {
        return switch (command) {
            case OpenProgramme c -> reserving(c.name(), envelope, surroundings.register());
            case RenameProgramme c -> reserving(c.name(), envelope, surroundings.register());
            default -> Outside.nothing();
        };
    }

    private static Outside reserving(Name name, Envelope envelope, Register register) {
        boolean free = register.reserveName(Register.PROGRAMMES, name, envelope.aggregate());
        return new Outside(Optional.empty(), free, true);
    }

    @Override
    protected ProgrammeEvent decide(ProgrammeCommand command, Envelope envelope, Circumstances circumstances) {
        return Programme.decide(state, command, circumstances);
    }

    @Override
    protected void evolve(ProgrammeEvent event, DomainEventMessage<?> message) {
        String effectiveOn =
                message.getMetaData().get(EntryMetadata.EFFECTIVE_ON).toString();
        state = Programme.evolve(state, event, LocalDate.parse(effectiveOn));
    }
}
