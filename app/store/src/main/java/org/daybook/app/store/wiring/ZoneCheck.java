package org.daybook.app.store.wiring;

import java.time.ZoneId;
import org.daybook.app.store.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Refuses to start with a time zone other than that of the record, which its first entry fixed. */
record ZoneCheck(ZoneId configured, ObjectProvider<FirstEntry> firstEntry) implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        firstEntry.getObject().zone().filter(fixed -> !fixed.equals(configured)).ifPresent(fixed -> {
            throw new CannotStart("The first entry fixed the time zone " + fixed + ", but daybook.zone is " + configured
                    + "; set it to " + fixed + ".");
        });
    }
}
