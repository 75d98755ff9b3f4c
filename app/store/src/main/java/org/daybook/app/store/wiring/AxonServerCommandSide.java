package org.daybook.app.store.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Additional configuration of the write side for Axon Server. */
@Configuration(proxyBeanMethods = false)
@OnCommandSide
@OnAxonServer
@Import({FollowedRegister.class, FollowedDecisions.class})
class AxonServerCommandSide {}
