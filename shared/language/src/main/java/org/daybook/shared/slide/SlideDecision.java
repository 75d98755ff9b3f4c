package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** A decision that a board is asked for; {@code deferred} where it has put it off. */
public record SlideDecision(
        String id, Text question, Name board, boolean deferred, LocalDate requestedOn, long version) {}
