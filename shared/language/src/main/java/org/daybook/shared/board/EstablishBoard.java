package org.daybook.shared.board;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a board of a programme.
 *
 * @param termsOfReference absent if not set
 * @param cadence how often it meets, in words ("quarterly"); absent if not set
 * @param members the posts that sit on it; absent means none yet
 */
public record EstablishBoard(
        ProgrammeId programme, Name name, @Nullable Text termsOfReference, @Nullable Name cadence, List<Post> members)
        implements BoardCommand {

    private static final int MOST_MEMBERS = 200;

    public EstablishBoard {
        members = members == null ? List.of() : List.copyOf(members);
        Required.distinctNames(members, NormalisedName::of, MOST_MEMBERS, "members");
    }
}
