package org.daybook.shared.meeting.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that the agenda and its papers were sent out: the first time as a whole, then as supplements.
 *
 * @param sentOn the day; absent means the day from which the entry holds
 */
public record SendOutAgenda(@Nullable LocalDate sentOn) implements PaperCommand {}
