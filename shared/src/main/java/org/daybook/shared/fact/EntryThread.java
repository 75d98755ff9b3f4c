package org.daybook.shared.fact;

import java.util.UUID;

/**
 * One attribute of one thing: what an entry sets. (The design calls it a thread; the name says whose, to be told from
 * a thread of execution.)
 *
 * @param aggregate the programme, workstream, board, meeting or review
 * @param thing the id inside the aggregate; empty for the aggregate itself
 * @param key tells apart several values of one attribute (each tag is one); mostly empty
 */
public record EntryThread(UUID aggregate, Attribute<?> attribute, String thing, String key) {}
