package org.daybook.shared.board;

import java.util.List;
import org.daybook.shared.board.member.FoundingSeat;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A board was established. Terms of reference and cadence are absent if none were given.
 *
 * @param programmes those that it serves; before version 2 exactly one
 * @param members its plain members
 * @param seats those with a capacity; before version 2 none
 */
public record BoardEstablished(
        List<ProgrammeId> programmes,
        Name name,
        @Nullable Text termsOfReference,
        @Nullable Name cadence,
        List<Post> members,
        List<FoundingSeat> seats)
        implements BoardEvent {
    public BoardEstablished {
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
        members = members == null ? List.of() : List.copyOf(members);
        seats = seats == null ? List.of() : List.copyOf(seats);
    }

    /** One of a single programme, with plain members alone. */
    public BoardEstablished(
            ProgrammeId programme,
            Name name,
            @Nullable Text termsOfReference,
            @Nullable Name cadence,
            List<Post> members) {
        this(List.of(programme), name, termsOfReference, cadence, members, List.of());
    }
}
