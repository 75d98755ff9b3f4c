package org.daybook.app.sample;

import java.util.UUID;
import org.daybook.command.sending.CommandRequest;
import org.daybook.command.sending.CommandSender;
import org.daybook.command.sending.IdempotencyKey;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.Json;
import org.daybook.shared.workstream.AssignOwner;

/** Puts the demo's accounts on record, as an administrator would; done again it changes nothing. */
final class DemoAccounts {

    private static final UUID LEADERSHIP_AND_CULTURE = UUID.fromString("20210000-0000-4000-8000-000000000001");

    private final CommandSender sender;

    DemoAccounts(CommandSender sender) {
        this.sender = sender;
    }

    void register() {
        for (DemoAccount account : DemoAccount.values()) {
            UUID id = account.id().value();
            send(DemoAccount.ADMIN, AggregateType.ACCOUNT, id, "demo-account", new RegisterAccount(account.post()));
            send(DemoAccount.ADMIN, AggregateType.ACCOUNT, id, "demo-role", GrantRole.everywhere(account.role()));
        }
    }

    /** Makes the owner's account own a workstream; the record itself assigns posts only. */
    void assign() {
        AssignOwner assignment = new AssignOwner(DemoAccount.OWNER.post(), DemoAccount.OWNER.id());
        send(DemoAccount.OFFICE, AggregateType.WORKSTREAM, LEADERSHIP_AND_CULTURE, "demo-owner", assignment);
    }

    private void send(DemoAccount by, AggregateType aggregate, UUID id, String key, DaybookCommand command) {
        sender.send(new CommandRequest(
                aggregate,
                id,
                command,
                by.actor(),
                null,
                null,
                new IdempotencyKey(key),
                Json.mapper().valueToTree(command)));
    }
}
