package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Given.aRequestForADecision;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.WORKSTREAM;
import static org.daybook.command.workstream.Words.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.MeetingRules;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.junit.jupiter.api.Test;

class DecisionsAtMeetingsTest {

    private static final MeetingId MEETING = new MeetingId(UUID.randomUUID());
    private static final WorkstreamId ITSELF = new WorkstreamId(WORKSTREAM);
    private static final SubmitUpdate UPDATE = new SubmitUpdate(TODAY);

    @Test
    void aDecisionNamesTheMeetingAtWhichItWasTaken() {
        asked(held())
                .takes(decided(null), new DecisionRecorded(id("q1"), DecisionOutcome.APPROVED, TEXT, null, MEETING));
    }

    @Test
    void theMeetingIsOneOfABoardOfTheProgramme() {
        String code = "decision-is-taken-at-a-meeting-of-the-programme";
        aRequestForADecision().refuses(decided(null), code, "meeting");
        asked(meeting(new ProgrammeId(UUID.randomUUID()), TODAY, MeetingStatus.HELD))
                .refuses(decided(null), code, "meeting");
    }

    @Test
    void nothingIsDecidedAtACancelledMeetingOrBeforeTheMeeting() {
        asked(meeting(PROGRAMME, TODAY, MeetingStatus.CANCELLED))
                .refuses(decided(null), "nothing-is-decided-at-a-cancelled-meeting", "meeting");
        asked(meeting(PROGRAMME, TODAY.plusDays(1), MeetingStatus.SCHEDULED))
                .refuses(decided(null), "decision-may-not-precede-its-meeting", "effectiveOn");
    }

    @Test
    void whereUpdatesOfTheWorkstreamWereTabledTheBoardSawOneOfThem() {
        Scene tabled =
                asked(held(new Paper(ITSELF, new SeenUpdate(1, "digest")))).given(TODAY, UPDATE, UPDATE);
        assertThat(((DecisionRecorded) tabled.made(decided(1))).update().number())
                .isEqualTo(1);
        tabled.refuses(decided(2), "update-seen-was-tabled", "update");
        tabled.refuses(decided(null), "update-seen-was-tabled", "update");
        Paper ofAnother = new Paper(new WorkstreamId(UUID.randomUUID()), new SeenUpdate(1, "digest"));
        asked(held(ofAnother)).takes(decided(null));
    }

    @Test
    void aCorrectedDecisionIsJudgedByTheMeetingThatItNames() {
        Scene decided =
                aRequestForADecision().given(new RecordDecision(id("q1"), DecisionOutcome.APPROVED, TEXT, null, null));
        CorrectEntry naming = new CorrectEntry(2L, new ReplacementCommand(decided(null), TODAY), TEXT);
        Asked secretary = Asked.of(WORKSTREAM, Role.BOARD_SECRETARY);
        decided.whereABoardMeets(MEETING, held()).when(secretary.to(naming)).expectSuccessfulHandlerExecution();
        Trial.refused(decided.when(secretary.to(naming)), "decision-is-taken-at-a-meeting-of-the-programme", "meeting");
    }

    private static Scene asked(MeetingRules meeting) {
        return aRequestForADecision().whereABoardMeets(MEETING, meeting);
    }

    private static MeetingRules held(Paper... papers) {
        return new MeetingRules(PROGRAMME, new BoardId(UUID.randomUUID()), TODAY, MeetingStatus.HELD, List.of(papers));
    }

    private static MeetingRules meeting(ProgrammeId programme, LocalDate date, MeetingStatus status) {
        return new MeetingRules(programme, new BoardId(UUID.randomUUID()), date, status, List.of());
    }

    private static RecordDecision decided(Integer update) {
        return new RecordDecision(id("q1"), DecisionOutcome.APPROVED, TEXT, update, MEETING);
    }
}
