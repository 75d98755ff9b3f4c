package org.daybook.shared.workstream.decision;

/** The submitted update that a board saw: its number and its salted digest. */
public record SeenUpdate(Integer number, String digest) {}
