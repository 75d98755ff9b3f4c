package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daybook.query.facts.belonging.Belonging;
import org.daybook.query.facts.belonging.Belongings;
import org.daybook.shared.programme.ProgrammeId;

/** The programmes of a board that is attached and detached in any order. */
class BelongingsPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 1);
    private static final List<ProgrammeId> PROGRAMMES =
            List.of(new ProgrammeId(new UUID(1, 1)), new ProgrammeId(new UUID(1, 2)), new ProgrammeId(new UUID(1, 3)));

    /** Each number changes whether it belongs to one of three programmes, a day after the change before. */
    @Property
    void onEveryDayItBelongsToWhatTheChangesUntilThenLeft(
            @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> changes, @ForAll @IntRange(max = 13) int after) {
        Belongings belongings = Belongings.NONE;
        Set<ProgrammeId> belongs = new HashSet<>();
        Set<ProgrammeId> then = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            ProgrammeId programme = PROGRAMMES.get(changes.get(i));
            if (!belongs.remove(programme)) belongs.add(programme);
            belongings =
                    belongings.with(new Belonging(programme, DAY.plusDays(i), 10L + i, belongs.contains(programme)));
            if (i < after) then = new HashSet<>(belongs);
        }
        assertThat(belongings.now()).isEqualTo(belongs);
        assertThat(belongings.at(DAY.plusDays(after - 1L), Long.MAX_VALUE)).isEqualTo(then);
        assertThat(belongings.at(LocalDate.MAX, 10L + after - 1)).isEqualTo(then);
        assertThat(belongings.knownAt(10L + after - 1)).isEqualTo(then);
        assertThat(belongings.only(10L + after - 1))
                .isEqualTo(then.size() == 1 ? then.iterator().next().value() : null);
    }
}
