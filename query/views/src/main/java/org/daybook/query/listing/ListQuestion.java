package org.daybook.query.listing;

import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/**
 * A request for one page of one list.
 *
 * @param moment the place on the clocks; that of the first page on all that follow
 * @param programme only of that one; absent: of all that the reader may see
 * @param lastSeen the id of the last item of the page before; absent on the first
 */
public record ListQuestion(
        String list, AsOf moment, Actor reader, Optional<ProgrammeId> programme, int limit, Optional<String> lastSeen) {

    ListQuestion after(Cursor cursor, boolean dayNamed, boolean instantNamed) {
        boolean same = cursor.list().equals(list)
                && cursor.programme().equals(programme)
                && (!dayNamed || cursor.moment().on().equals(moment.on()))
                && (!instantNamed || cursor.moment().knownAt().equals(moment.knownAt()));
        if (!same) throw Cursor.refused("belongs to another question");
        if (cursor.moment().position() > moment.position()) {
            throw new Rejection(
                    Rejection.Kind.UNAVAILABLE, "not-shown-yet", "after", "That page is not available here yet");
        }
        return new ListQuestion(list, cursor.moment(), reader, programme, limit, Optional.of(cursor.lastSeen()));
    }

    String next(String lastItem) {
        return new Cursor(list, moment, programme, lastItem).written();
    }
}
