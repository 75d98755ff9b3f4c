package org.daybook.command.dispatch;

/**
 * Tells whether the command bus is connected to its transport. A command that was not sent has certainly had no
 * effect.
 */
@FunctionalInterface
public interface BusConnection {
    boolean isUp();
}
