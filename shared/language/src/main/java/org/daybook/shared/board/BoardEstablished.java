package org.daybook.shared.board;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A board was established. Terms of reference and cadence are absent if none were given. */
public record BoardEstablished(
        ProgrammeId programme, Name name, @Nullable Text termsOfReference, @Nullable Name cadence, List<Post> members)
        implements BoardEvent {
    public BoardEstablished {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
