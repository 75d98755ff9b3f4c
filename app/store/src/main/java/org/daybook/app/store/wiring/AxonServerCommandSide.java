package org.daybook.app.store.wiring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the write side needs more where Axon Server keeps the events. */
@Configuration(proxyBeanMethods = false)
@OnCommandSide
@OnAxonServer
@Import(FollowedRegister.class)
class AxonServerCommandSide {}
