package org.daybook.app.store.wiring;

import org.daybook.command.CommandConfiguration;
import org.daybook.command.http.CommandApiConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The write side, where this node takes commands. */
@Configuration(proxyBeanMethods = false)
@OnCommandSide
@Import({CommandConfiguration.class, CommandApiConfiguration.class})
class CommandSide {}
