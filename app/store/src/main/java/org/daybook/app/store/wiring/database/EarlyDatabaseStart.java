package org.daybook.app.store.wiring.database;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Begins to start the database as soon as the settings are known, before the first bean. */
public final class EarlyDatabaseStart implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        EngineProperties properties =
                Binder.get(context.getEnvironment()).bindOrCreate("daybook", EngineProperties.class);
        DatabaseStart start = DatabaseStart.of(properties);
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(DatabaseConfiguration.START, start);
        beans.registerDisposableBean(DatabaseConfiguration.START, start);
    }
}
