package org.daybook.app.store.wiring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.daybook.command.register.RegisterFollower;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Lets a node on PostgreSQL be wired like one with Axon Server, together with {@link FollowedRegister}: the writer of the
 * record leaves the register alone, and the follower takes nothing in until the file {@code test.let-go} is there.
 */
public class HeldBackRegister {

    private static final int LOOK_EVERY_MILLIS = 20;

    @Bean
    @Primary
    RegisterInTransaction leavesTheRegisterAlone() {
        return entry -> Optional.empty();
    }

    /** Axon Server is told to append in the last phase of a unit of work; PostgreSQL would be in the one before. */
    @Bean
    static BeanPostProcessor appendsInTheLastPhase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EventStorageEngine engine ? lateAppending(engine) : bean;
            }
        };
    }

    private static EventStorageEngine lateAppending(EventStorageEngine engine) {
        InvocationHandler late = (proxy, method, arguments) -> {
            if (!method.getName().equals("appendEvents")) return invoke(engine, method, arguments);
            CurrentUnitOfWork.get().root().onCommit(work -> invoke(engine, method, arguments));
            return null;
        };
        return (EventStorageEngine) Proxy.newProxyInstance(
                EventStorageEngine.class.getClassLoader(), new Class<?>[] {EventStorageEngine.class}, late);
    }

    private static Object invoke(Object target, Method method, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean
    ConfigurerModule heldBack(@Value("${test.let-go}") Path letGo) {
        MessageHandlerInterceptor<EventMessage<?>> waiting = (work, chain) -> {
            while (!Files.exists(letGo)) Thread.sleep(LOOK_EVERY_MILLIS);
            return chain.proceed();
        };
        return configurer ->
                configurer.eventProcessing().registerHandlerInterceptor(RegisterFollower.GROUP, c -> waiting);
    }
}
