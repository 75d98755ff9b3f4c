package org.daybook.app.sample;

import java.util.UUID;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.workstream.AssignOwner;

/** Records the demo's accounts, as an administrator would. Repeating it changes nothing. */
record DemoAccounts(CommandSender sender) {

    private static final UUID LEADERSHIP_AND_CULTURE = UUID.fromString("20210000-0000-4000-8000-000000000001");

    void register() {
        for (DemoAccount account : DemoAccount.values()) {
            UUID id = account.id().value();
            send(DemoAccount.ADMIN, id, "demo-account", new RegisterAccount(account.post()));
            send(DemoAccount.ADMIN, id, "demo-role", GrantRole.everywhere(account.role()));
        }
    }

    /** Makes the owner's account own a workstream; the record itself assigns posts only. */
    void assign() {
        AssignOwner assignment = new AssignOwner(DemoAccount.OWNER.post(), DemoAccount.OWNER.id());
        send(DemoAccount.OFFICE, LEADERSHIP_AND_CULTURE, "demo-owner", assignment);
    }

    private void send(DemoAccount by, UUID id, String key, DaybookCommand command) {
        sender.send(ParsedCommand.of(id, command, by.actor(), new IdempotencyKey(key)));
    }
}
