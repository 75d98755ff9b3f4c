package org.daybook.query.facts.belonging;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeId;

/**
 * That an aggregate belongs to a programme, or no longer does.
 *
 * @param from the day from which that holds
 * @param position of the entry that says so
 */
public record Belonging(ProgrammeId programme, LocalDate from, long position, boolean belongs) {}
