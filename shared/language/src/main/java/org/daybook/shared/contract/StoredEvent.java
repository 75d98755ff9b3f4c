package org.daybook.shared.contract;

/** The stored type of an event: its permanent name and version, and the class that reads it at present. */
public record StoredEvent(String name, int version, Class<? extends DaybookEvent> type) {}
