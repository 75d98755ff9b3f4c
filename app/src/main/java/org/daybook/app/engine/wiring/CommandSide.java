package org.daybook.app.engine.wiring;

import javax.sql.DataSource;
import org.daybook.command.CommandConfiguration;
import org.daybook.command.door.DoorConfiguration;
import org.daybook.command.register.RegisterFollower;
import org.daybook.command.register.RegisterKeeper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The write side, where this node takes commands. */
@Configuration(proxyBeanMethods = false)
@OnCommandSide
@Import({CommandConfiguration.class, DoorConfiguration.class})
class CommandSide {

    /** PostgreSQL needs none: whoever writes an entry there changes the register as well. */
    @Bean
    @OnAxonServer
    RegisterFollower registerFollower(RegisterKeeper keeper, DataSource dataSource) {
        return new RegisterFollower(keeper, JdbcClient.create(dataSource));
    }
}
