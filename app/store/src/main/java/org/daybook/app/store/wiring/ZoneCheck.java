package org.daybook.app.store.wiring;

import java.time.ZoneId;
import org.daybook.app.store.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Refuses to start with a time zone other than that of the record, which its first entry fixed. */
final class ZoneCheck implements SmartInitializingSingleton {

    private final ZoneId configured;
    private final ObjectProvider<FirstEntry> firstEntry;

    ZoneCheck(ZoneId configured, ObjectProvider<FirstEntry> firstEntry) {
        this.configured = configured;
        this.firstEntry = firstEntry;
    }

    @Override
    public void afterSingletonsInstantiated() {
        firstEntry.getObject().zone().filter(fixed -> !fixed.equals(configured)).ifPresent(fixed -> {
            throw new CannotStart("The first entry fixed the time zone " + fixed + ", but daybook.zone is " + configured
                    + "; set it to " + fixed + ".");
        });
    }
}
