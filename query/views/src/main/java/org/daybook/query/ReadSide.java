package org.daybook.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Configures the whole read side, for nodes that show the record. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ReadSide {}
