package org.daybook.shared.contract;

/** How an event is stored: its name and version, which are ours for ever, and the class that reads it today. */
public record StoredEvent(String name, int version, Class<? extends DaybookEvent> type) {}
