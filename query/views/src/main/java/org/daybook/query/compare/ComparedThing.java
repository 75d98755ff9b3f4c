package org.daybook.query.compare;

import java.util.List;

/**
 * An entity that differs between two places on the clocks, with all its differences.
 *
 * @param thing its id inside the workstream; empty for the workstream itself
 * @param name the words by which people know it, shortened where they are long: as it is called at the later place
 * @param kinds what became of it; never empty
 * @param became the same in words: "added and completed"
 */
public record ComparedThing(
        String thing, String name, List<ChangeKind> kinds, String became, List<Difference> differences) {}
