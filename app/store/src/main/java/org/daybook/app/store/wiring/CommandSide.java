package org.daybook.app.store.wiring;

import org.daybook.command.CommandConfiguration;
import org.daybook.command.http.CommandApiConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Imports the write side, on nodes that take commands. */
@Configuration(proxyBeanMethods = false)
@OnCommandSide
@Import({CommandConfiguration.class, CommandApiConfiguration.class})
class CommandSide {}
