package org.daybook.app.start;

import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps quiet about a start that fails because Daybook is being stopped: it fails at something that is closed already, and a
 * stack trace would look like a fault.
 */
final class StoppedWhileStarting implements ApplicationListener<ApplicationFailedEvent> {

    @Override
    public void onApplicationEvent(ApplicationFailedEvent failed) {
        if (!isStopping()) return;
        // Whoever stops the process closes what there is; this thread ends with it.
        while (true) LockSupport.park(this);
    }

    /** Java tells nobody that it is stopping, but takes no more shutdown hooks then. */
    private static boolean isStopping() {
        Thread none = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(none);
            Runtime.getRuntime().removeShutdownHook(none);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
