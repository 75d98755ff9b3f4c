package org.daybook.shared.board;

import java.util.List;
import org.daybook.shared.board.member.ProposedSeat;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a board of one programme, of several, or of none.
 *
 * @param programme its only programme; absent where {@code programmes} says which
 * @param programmes those that it serves, none of them twice; empty for a board of no programme, absent where
 *     {@code programme} says it
 * @param termsOfReference absent if not set
 * @param cadence how often it meets, in words ("quarterly"); absent if not set
 * @param members the posts that sit on it as plain members; absent means none yet
 * @param seats those with a capacity; absent means none yet
 */
public record EstablishBoard(
        @Nullable ProgrammeId programme,
        @Nullable List<ProgrammeId> programmes,
        Name name,
        @Nullable Text termsOfReference,
        @Nullable Name cadence,
        List<Post> members,
        List<ProposedSeat> seats)
        implements BoardCommand {

    private static final int MOST_MEMBERS = 200;
    private static final int MOST_PROGRAMMES = 100;

    /** @throws InvalidValue unless it says in one way which programmes it is of */
    public EstablishBoard {
        if (programme == null && programmes == null)
            throw new InvalidValue("programme", "is required; for a board of none send an empty list of programmes");
        if (programme != null && programmes != null)
            throw new InvalidValue("programmes", "must be left out where programme is given");
        programmes = programmes == null ? null : List.copyOf(programmes);
        if (programmes != null) Required.distinct(programmes, MOST_PROGRAMMES, "programmes");
        members = members == null ? List.of() : List.copyOf(members);
        Required.distinctNames(members, NormalisedName::of, MOST_MEMBERS, "members");
        seats = seats == null ? List.of() : List.copyOf(seats);
        if (seats.size() > MOST_MEMBERS) throw new InvalidValue("seats", "holds at most " + MOST_MEMBERS + " items");
    }

    /** One of a single programme, with plain members alone. */
    public EstablishBoard(
            ProgrammeId programme,
            Name name,
            @Nullable Text termsOfReference,
            @Nullable Name cadence,
            List<Post> members) {
        this(programme, null, name, termsOfReference, cadence, members, List.of());
    }

    /** The programmes that it is to serve, in whichever way they are given. */
    public List<ProgrammeId> served() {
        return programmes == null ? List.of(programme) : programmes;
    }
}
