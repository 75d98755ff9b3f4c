package org.daybook.command.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Configures the write API, for nodes that take commands. */
@Configuration(proxyBeanMethods = false)
@Import({CommandService.class, CommandController.class, BulkCommandController.class})
public class CommandApiConfiguration {}
