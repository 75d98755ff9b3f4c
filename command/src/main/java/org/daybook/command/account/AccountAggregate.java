package org.daybook.command.account;

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
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.SuspendAccount;
import org.daybook.shared.account.WithdrawRole;
import org.daybook.shared.programme.ProgrammeId;

/** An account as Axon handles it; {@link AccountDecider} decides. */
@AggregateRoot(type = "account")
@Revision("5")
public class AccountAggregate extends DaybookAggregate<AccountCommand, AccountEvent> {

    private AccountState state = new AccountState.Unregistered();

    /** For Axon. */
    protected AccountAggregate() {}

    @CommandHandler(commandName = "account")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(AccountCommand command, MetaData metadata, CommandServices services, EventStore events) {
        return answer(command, metadata, services, events);
    }

    @EventSourcingHandler
    void on(AccountEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    /** None: commands of accounts are for administrators, who know of all of them. */
    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<AccountCommand> parsed, CommandServices services) {
        return Set.of();
    }

    /** Accounts belong to no programme, and only their administrators send them commands. */
    @Override
    protected boolean isReadBy(ParsedCommand<AccountCommand> parsed, CommandServices services) {
        return true;
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<AccountCommand> parsed, CommandServices services) {
        return switch (parsed.command()) {
            case RegisterAccount c -> ExternalFacts.of(c);
            case GrantRole c ->
                ExternalFacts.of(c)
                        .with(
                                ExternalFact.UNKNOWN_PROGRAMMES,
                                services.register().unknown(c.programmes()));
            case WithdrawRole c -> c.role() == Role.ADMIN ? leaving(c, parsed, services) : ExternalFacts.of(c);
            case SuspendAccount c -> leaving(c, parsed, services);
        };
    }

    private ExternalFacts leaving(AccountCommand command, ParsedCommand<?> parsed, CommandServices services) {
        ExternalFacts none = ExternalFacts.of(command);
        if (!state.holds(Role.ADMIN)) return none;
        boolean remain = services.reservations().administratorsRemainWithout(new AccountId(parsed.aggregate()));
        return none.with(ExternalFact.ADMINISTRATORS_REMAIN, remain);
    }

    @Override
    protected AccountEvent decide(ParsedCommand<AccountCommand> parsed, DecisionContext context) {
        return AccountDecider.decide(state, parsed.command(), context);
    }

    @Override
    protected void evolve(AccountEvent event, EntryDay entry) {
        state = AccountDecider.evolve(state, event, entry);
    }
}
