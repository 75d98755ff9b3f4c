package org.daybook.command.register.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.interest.InterestConduct;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestNature;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VotersThereTest {

    private static final UUID MEETING = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final LocalId SECOND = new LocalId("2");
    private static final Post CHAIR = new Post("Chair");
    private static final Post FINANCE = new Post("Director of Finance");
    private static final Post DEPUTY = new Post("Deputy Director of HR");
    private static final Post HR = new Post("Director of HR");
    private static final Text REASON = new Text("Recorded by mistake");

    private final List<StampedEvent> meeting = new ArrayList<>();

    private void happened(MeetingEvent event) {
        long version = meeting.size();
        meeting.add(new StampedEvent(MEETING, event, new Stamp(DAY, version, version, version, Instant.EPOCH)));
    }

    @BeforeEach
    void anAgendaOfThreeItems() {
        List<Text> agenda = List.of(new Text("Minutes"), new Text("Contract"), new Text("Close"));
        happened(new MeetingScheduled(new ProgrammeId(UUID.randomUUID()), new BoardId(UUID.randomUUID()), DAY, agenda));
    }

    private void took(String id, Post post, Presence presence, Post deputyFor, String joined, String left) {
        happened(new AttendanceRecorded(
                new LocalId(id), post, null, presence, deputyFor, item(joined), item(left), null));
    }

    private static LocalId item(String id) {
        return id == null ? null : new LocalId(id);
    }

    private void declared(String id, Post post, String item, InterestConduct... conduct) {
        happened(new InterestDeclared(
                new LocalId(id), post, item(item), InterestNature.PECUNIARY, null, List.of(conduct), null));
    }

    private VotersThere at(LocalId item) {
        return VotersThere.of(meeting, item).orElseThrow();
    }

    @Test
    void withoutAttendanceNothingCanBeSaid() {
        assertThat(VotersThere.of(meeting, SECOND)).isEmpty();
        took("a1", CHAIR, Presence.APOLOGIES, null, null, null);
        assertThat(VotersThere.of(meeting, SECOND)).isEmpty();
    }

    @Test
    void membersAndDeputiesVoteAndNobodyElse() {
        took("a1", CHAIR, Presence.PRESENT, null, null, null);
        took("a2", DEPUTY, Presence.DEPUTY, HR, null, null);
        took("a3", FINANCE, Presence.IN_ATTENDANCE, null, null, null);
        assertThat(at(SECOND).entitled()).isEqualTo(2);
        assertThat(at(SECOND).wasThere(HR)).isTrue();
        assertThat(at(SECOND).wasThere(DEPUTY)).isTrue();
        assertThat(at(SECOND).wasThere(FINANCE)).isFalse();
    }

    @Test
    void onlyThoseVoteWhoWereThereForTheItem() {
        took("a1", CHAIR, Presence.PRESENT, null, null, null);
        took("a2", FINANCE, Presence.PRESENT, null, null, "2");
        took("a3", HR, Presence.PRESENT, null, "3", null);
        assertThat(at(SECOND).entitled()).isEqualTo(1);
        assertThat(at(null).entitled()).isEqualTo(3);
    }

    @Test
    void theLastStatementOfAnAttendeeStandsAndOneStruckOutWasNotThere() {
        took("a1", CHAIR, Presence.PRESENT, null, null, null);
        took("a2", FINANCE, Presence.APOLOGIES, null, null, null);
        took("a2", FINANCE, Presence.PRESENT, null, null, null);
        assertThat(at(SECOND).wasThere(FINANCE)).isTrue();
        happened(new AttendanceStruck(new LocalId("a2"), REASON));
        assertThat(at(SECOND).wasThere(FINANCE)).isFalse();
    }

    @Test
    void whoseInterestKeptThemFromVotingIsNotCountedUntilTheDeclarationIsTakenBack() {
        took("a1", CHAIR, Presence.PRESENT, null, null, null);
        took("a2", FINANCE, Presence.PRESENT, null, null, null);
        declared("d1", FINANCE, "2", InterestConduct.LEFT);
        assertThat(at(SECOND).stoodAside(FINANCE)).isTrue();
        assertThat(at(SECOND).entitled()).isEqualTo(1);
        assertThat(at(new LocalId("3")).entitled()).isEqualTo(2);
        happened(new InterestStruck(new LocalId("d1"), REASON));
        assertThat(at(SECOND).entitled()).isEqualTo(2);
    }

    @Test
    void whoVotedInSpiteOfAnInterestOrDidNothingThatIsRecordedMayBeCounted() {
        took("a1", CHAIR, Presence.PRESENT, null, null, null);
        took("a2", FINANCE, Presence.PRESENT, null, null, null);
        declared("d1", FINANCE, "2", InterestConduct.STAYED, InterestConduct.VOTED);
        declared("d2", CHAIR, null);
        assertThat(at(SECOND).entitled()).isEqualTo(2);
    }
}
