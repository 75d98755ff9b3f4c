package org.daybook.query.listing;

import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;

/**
 * The parameters of every list besides the two clocks, as in the request.
 *
 * @param programme only of that programme; absent: of all that the reader may see
 * @param limit how many items at most, 1 to 200; absent: 50
 * @param after {@code next} of the page before, which also settles the place on the clocks
 * @param on repeated here to refuse a cursor that belongs to another day
 * @param knownAt repeated here to refuse a cursor that belongs to another instant
 */
public record ListParameters(String programme, String limit, String after, String on, String knownAt) {

    /**
     * @throws InvalidValue if programme or limit makes no sense
     * @throws org.daybook.shared.rejection.Rejection {@code bad-cursor} (422) if {@code after} does not, or belongs to
     *     another question
     */
    public ListQuestion of(String list, AsOf moment, Actor reader) {
        Optional<ProgrammeId> within =
                Optional.ofNullable(programme).map(id -> ParameterText.value("programme", id, ProgrammeId::of));
        ListQuestion question = new ListQuestion(list, moment, reader, within, Limit.read(limit), Optional.empty());
        return after == null ? question : question.after(Cursor.read(after), on != null, knownAt != null);
    }
}
