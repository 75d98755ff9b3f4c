package org.daybook.shared.workstream.decision;

/** The submitted update that a board saw: its number and the salted digest that the update carries. */
public record SeenUpdate(Integer number, String digest) {}
