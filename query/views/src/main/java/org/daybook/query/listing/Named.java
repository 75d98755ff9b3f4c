package org.daybook.query.listing;

import java.util.List;
import java.util.UUID;
import org.daybook.shared.text.Name;

/** A programme or workstream as lists refer to it: its id, and its name at that place on the clocks. */
public record Named(UUID id, Name name) {

    /** The one, where there is exactly one; null otherwise. */
    public static Named only(List<Named> some) {
        return some.size() == 1 ? some.getFirst() : null;
    }
}
