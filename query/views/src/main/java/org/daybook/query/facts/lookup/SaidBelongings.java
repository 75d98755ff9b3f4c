package org.daybook.query.facts.lookup;

import java.util.List;
import org.daybook.query.facts.belonging.Belonging;
import org.daybook.query.facts.belonging.Belongings;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.programme.ProgrammeId;

/** What an entry says of the programmes that its aggregate belongs to, where the opening does not name the only one for ever. */
public final class SaidBelongings {

    private SaidBelongings() {}

    public static List<Belonging> of(RawEntry raw) {
        EntryHeader header = raw.header();
        return switch (header.aggregateType()) {
            case BOARD -> ofBoard(raw);
            case MEETING ->
                header.version() == 0 ? unlessOne(raw, ((MeetingScheduled) raw.event()).programmes()) : List.of();
            case ACTION ->
                header.version() == 0 ? unlessOne(raw, ((ActionRaised) raw.event()).programmes()) : List.of();
            case PROGRAMME, WORKSTREAM, REVIEW, DECISION, ACCOUNT -> List.of();
        };
    }

    private static List<Belonging> ofBoard(RawEntry raw) {
        if (raw.event() instanceof BoardEstablished e) return opened(raw, e.programmes());
        if (raw.event() instanceof BoardAttached e) return List.of(said(raw, e.programme(), true));
        if (raw.event() instanceof BoardDetached e) return List.of(said(raw, e.programme(), false));
        return List.of();
    }

    private static List<Belonging> unlessOne(RawEntry raw, List<ProgrammeId> programmes) {
        return programmes.size() == 1 ? List.of() : opened(raw, programmes);
    }

    private static List<Belonging> opened(RawEntry raw, List<ProgrammeId> programmes) {
        return Belongings.from(raw.header().effectiveOn(), raw.position(), programmes)
                .said();
    }

    private static Belonging said(RawEntry raw, ProgrammeId programme, boolean belongs) {
        return new Belonging(programme, raw.header().effectiveOn(), raw.position(), belongs);
    }
}
