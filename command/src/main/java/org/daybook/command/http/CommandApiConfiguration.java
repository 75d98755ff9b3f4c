package org.daybook.command.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The write API: a node that takes commands imports this. */
@Configuration(proxyBeanMethods = false)
@Import({CommandService.class, CommandController.class, BulkCommandController.class})
public class CommandApiConfiguration {}
