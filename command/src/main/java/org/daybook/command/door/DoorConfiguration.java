package org.daybook.command.door;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The write API: a node that takes commands imports this. */
@Configuration(proxyBeanMethods = false)
@Import({Door.class, CommandDoor.class, BulkDoor.class})
public class DoorConfiguration {}
