package org.daybook.query.facts.belonging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.shared.programme.ProgrammeId;

/**
 * What the entries of an aggregate say of the programmes that it belongs to, in the order of positions. A workstream or a
 * review belongs to the one in which it was opened; a board can be attached to further ones and detached again.
 */
public record Belongings(List<Belonging> said) {

    /** Of what belongs to no programme. */
    public static final Belongings NONE = new Belongings(List.of());

    public Belongings {
        said = List.copyOf(said);
    }

    /** Of what belongs to those programmes from its opening on. */
    public static Belongings from(LocalDate day, long position, List<ProgrammeId> programmes) {
        return new Belongings(programmes.stream()
                .map(programme -> new Belonging(programme, day, position, true))
                .toList());
    }

    public Belongings with(Belonging next) {
        List<Belonging> more = new ArrayList<>(said);
        more.add(next);
        return new Belongings(more);
    }

    /** The programmes that it belongs to as far as is known: what its readers are judged by. */
    public Set<ProgrammeId> now() {
        return where(one -> true);
    }

    /** Those that it belonged to as the entries up to that position say, whatever day they hold from. */
    public Set<ProgrammeId> knownAt(long position) {
        return where(one -> one.position() <= position);
    }

    /** Those that it belonged to on that day, as known at that position. */
    public Set<ProgrammeId> at(LocalDate on, long position) {
        return where(one -> one.position() <= position && !one.from().isAfter(on));
    }

    /** Entries about one programme follow each other in days as they do in positions. */
    private Set<ProgrammeId> where(Predicate<Belonging> counts) {
        Map<ProgrammeId, Boolean> last = new LinkedHashMap<>();
        said.stream().filter(counts).forEach(one -> last.put(one.programme(), one.belongs()));
        Set<ProgrammeId> programmes = new LinkedHashSet<>();
        last.forEach((programme, belongs) -> {
            if (belongs) programmes.add(programme);
        });
        return programmes;
    }

    /** The id of its only programme at that position; null where there is none or several. */
    public UUID only(long position) {
        Set<ProgrammeId> programmes = knownAt(position);
        return programmes.size() == 1 ? programmes.iterator().next().value() : null;
    }
}
