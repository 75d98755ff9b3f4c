package org.daybook.app.store.serial;

/** The name under which a class other than an event is stored, so that moving the class leaves what is stored readable. */
public record StoredName(String name, Class<?> type) {}
