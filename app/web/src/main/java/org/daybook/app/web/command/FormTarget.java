package org.daybook.app.web.command;

import java.util.Set;
import java.util.UUID;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import tools.jackson.databind.JsonNode;

/**
 * The aggregate on which a form acts, as its page shows it now.
 *
 * @param programmes those it belongs to; none or several are possible
 * @param capacities that the reader holds for it, such as secretary of the board
 * @param name what its page is called
 * @param state one of the constants of its status; empty where it has none
 * @param version that of the last entry shown
 * @param view what the read API answers of it: forms start from it and choose from it
 */
public record FormTarget(
        AggregateType aggregate,
        UUID id,
        Set<ProgrammeId> programmes,
        Set<Capacity> capacities,
        String name,
        Marking marking,
        String state,
        long version,
        JsonNode view) {

    public FormTarget {
        programmes = Set.copyOf(programmes);
        capacities = Set.copyOf(capacities);
    }

    /** The address of its page. */
    public String page() {
        return "/" + aggregate.plural() + "/" + id;
    }
}
