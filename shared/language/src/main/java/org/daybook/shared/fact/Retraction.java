package org.daybook.shared.fact;

/** A correction said, from one position on, that the entry at another no longer counts. */
public record Retraction(long position, long knownFrom) {}
