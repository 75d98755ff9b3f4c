package org.daybook.app.sample;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.daybook.app.health.ProjectionLag;
import org.daybook.app.identity.credential.Credentials;
import org.daybook.app.identity.token.Tokens;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.query.asof.ProjectionWait;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the sample record into a started Daybook and prints where to look. Only with {@code daybook.demo=true}. */
@Component
@OnCommandSide
@ConditionalOnBooleanProperty("daybook.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Demo implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger("daybook");
    private static final Duration MOST = Duration.ofMinutes(2);

    private final DemoAccounts accounts;
    private final DemoAccess access;
    private final DemoEnvironment environment;
    private final ObjectProvider<ProjectionLag> lag;
    private final ObjectProvider<ProjectionWait> wait;
    private final boolean rehearsal;

    Demo(
            CommandSender sender,
            Tokens tokens,
            Credentials credentials,
            @Value("${daybook.data:./data}") Path data,
            ObjectProvider<ProjectionLag> lag,
            ObjectProvider<ProjectionWait> wait,
            @Value("${daybook.rehearsal:false}") boolean rehearsal) {
        accounts = new DemoAccounts(sender);
        access = new DemoAccess(tokens, credentials);
        environment = new DemoEnvironment(data);
        this.lag = lag;
        this.wait = wait;
        this.rehearsal = rehearsal;
    }

    /** Before anybody asks whether there is an administrator: there is, the demo's. */
    @Override
    public void run(ApplicationArguments arguments) {
        environment.remove();
        accounts.register();
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        String url = "http://localhost:" + web.getWebServer().getPort();
        LOG.info("Loading the sample record.");
        Map<DemoAccount, String> tokens = access.newTokens();
        SampleRecord.Loaded loaded = new SampleRecord().load(url, tokens, LOG::warn);
        accounts.assign();
        awaitViews();
        Map<DemoAccount, String> passwords = access.newPasswords();
        environment.write(url, tokens);
        if (rehearsal) rehearse(url, tokens, passwords.get(DemoAccount.OWNER));
        else say(url, loaded, passwords);
    }

    /** Ends the process, which then keeps what it has learnt. */
    private static void rehearse(String url, Map<DemoAccount, String> tokens, String ownersPassword) {
        new Rehearsal(url, tokens).play(ownersPassword);
        LOG.info("The rehearsal is over.");
        System.exit(0);
    }

    /** Where this node has views. */
    private void awaitViews() {
        try {
            ProjectionLag behind = lag.getIfAvailable();
            if (behind != null)
                wait.getObject().comesTrue(() -> behind.measure().entries() == 0, MOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String url, SampleRecord.Loaded loaded, Map<DemoAccount, String> passwords) {
        StringBuilder text = new StringBuilder("The demo is ready: %d commands are on record, %d were refused.%n"
                .formatted(loaded.accepted(), loaded.refused()));
        text.append("  In a browser  ").append(url).append("/, signed in as%n".formatted());
        String line = "                  %-" + DemoAccount.longestLoginName() + "s  %s%n";
        passwords.forEach((account, password) -> text.append(line.formatted(account.loginName(), password)));
        text.append("  With curl     source '%s'%n".formatted(environment.file()));
        text.append("  Its API       ").append(url).append("/swagger-ui.html");
        LOG.info(text.toString());
    }

    @Override
    public void destroy() {
        access.end();
    }
}
