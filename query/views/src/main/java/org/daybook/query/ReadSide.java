package org.daybook.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The whole read side: a node that shows the record imports this. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ReadSide {}
