package org.daybook.command.register;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeTextRedacted;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;

/** The name that an aggregate bears according to its own stream; a closed programme and a dissolved board bear none. */
public final class BorneName {

    private BorneName() {}

    public static Optional<Name> of(List<StampedEvent> stream) {
        if (stream.isEmpty()) return Optional.empty();
        if (stream.getFirst().event() instanceof WorkstreamOpened) {
            return WorkstreamLine.of(stream).map(WorkstreamLine::name);
        }
        Optional<Name> name = Optional.empty();
        for (StampedEvent entry : stream) {
            if (entry.event() instanceof ProgrammeClosed || entry.event() instanceof BoardDissolved) {
                return Optional.empty();
            }
            name = after(entry.event(), name);
        }
        return name;
    }

    private static Optional<Name> after(DaybookEvent event, Optional<Name> name) {
        return switch (event) {
            case ProgrammeEvent e -> ofProgramme(e, name);
            case BoardEvent e -> ofBoard(e, name);
            case WorkstreamEvent e -> name;
            case MeetingEvent e -> name;
            case ReviewEvent e -> name;
            case AccountEvent e -> name;
        };
    }

    private static Optional<Name> ofProgramme(ProgrammeEvent event, Optional<Name> name) {
        return switch (event) {
            case ProgrammeOpened e -> Optional.of(e.name());
            case ProgrammeRenamed e -> Optional.of(e.name());
            case ProgrammeClosed e -> Optional.empty();
            case RagWorded e -> name;
            case ReportingCycleSet e -> name;
            case ReschedulingRuleSet e -> name;
            case TagsDefined e -> name;
            case ProgrammeMarked e -> name;
            case ProgrammeTextRedacted e -> name;
        };
    }

    private static Optional<Name> ofBoard(BoardEvent event, Optional<Name> name) {
        return switch (event) {
            case BoardEstablished e -> Optional.of(e.name());
            case BoardRenamed e -> Optional.of(e.name());
            case BoardDissolved e -> Optional.empty();
            case TermsOfReferenceSet e -> name;
            case CadenceSet e -> name;
            case MemberSeated e -> name;
            case MemberReleased e -> name;
            case BoardTextRedacted e -> name;
        };
    }
}
