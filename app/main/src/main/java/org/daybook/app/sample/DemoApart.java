package org.daybook.app.sample;

import org.daybook.app.store.CannotStart;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.command.register.lookup.AccountDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the demo and real records apart before anything is served: a demo would permanently add its papers and
 * accounts to a real record, and a demo's accounts are public. A node with a configured database may join a demo on
 * it; a rehearsal uses a database of its own.
 */
@Component
@OnCommandSide
class DemoApart implements SmartInitializingSingleton {

    private final AccountDirectory accounts;
    private final boolean demo;
    private final boolean rehearsal;
    private final boolean embedded;

    @Autowired
    DemoApart(
            AccountDirectory accounts,
            @Value("${daybook.demo:false}") boolean demo,
            @Value("${daybook.rehearsal:false}") boolean rehearsal,
            ObjectProvider<EmbeddedDatabase> embedded) {
        this(accounts, demo, rehearsal, embedded.getIfAvailable() != null);
    }

    DemoApart(AccountDirectory accounts, boolean demo, boolean rehearsal, boolean embedded) {
        this.accounts = accounts;
        this.demo = demo;
        this.rehearsal = rehearsal;
        this.embedded = embedded;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (rehearsal && !embedded) {
            throw new CannotStart("A rehearsal runs on a record of its own, but a database is configured.");
        }
        boolean ofTheDemo = accounts.find(DemoAccount.ADMIN.id()).isPresent();
        if (demo && !ofTheDemo && accounts.hasAdministrator()) {
            throw new CannotStart(
                    "This is a real record, to which the demo would permanently add its papers and accounts."
                            + " Start the demo with another --data.");
        }
        if (!demo && ofTheDemo && embedded) {
            throw new CannotStart("This is the record of a demo, whose accounts are public."
                    + " Start it with ./daybook demo, or choose another --data.");
        }
    }
}
