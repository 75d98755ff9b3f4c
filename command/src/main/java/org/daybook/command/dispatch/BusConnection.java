package org.daybook.command.dispatch;

/** Whether the command bus is connected to whatever carries its commands. What is not sent has certainly done nothing. */
@FunctionalInterface
public interface BusConnection {
    boolean isUp();
}
