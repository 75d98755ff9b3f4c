package org.daybook.app.identity.credential;

import javax.sql.DataSource;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.command.register.lookup.AccountDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Creates the first account, on nodes that take commands. */
@Configuration(proxyBeanMethods = false)
@OnCommandSide
class FirstStartConfiguration {

    @Bean
    FirstStart firstStart(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            AccountDirectory accounts,
            Credentials credentials,
            CommandSender sender) {
        return new FirstStart(dataSource, transactions, accounts, credentials, sender, System.out);
    }
}
