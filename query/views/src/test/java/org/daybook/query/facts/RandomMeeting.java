package org.daybook.query.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** A board of the programme of a random history and a meeting of it, as far as facts go: whatever is said, from any day on. */
public final class RandomMeeting {

    private final Random random;
    private final TestRecord record;
    private final RandomHistory history;
    private final UUID board;
    private final UUID meeting;
    private final LocalDate calledOn;

    public RandomMeeting(RandomHistory history, long seed, int length) {
        random = new Random(seed);
        this.history = history;
        record = history.record();
        board = new UUID(seed, 4);
        meeting = new UUID(seed, 5);
        calledOn = record.today();
        record.make(board, established(), calledOn);
        record.make(meeting, scheduled(), calledOn);
        for (int i = 0; i < length; i++) step();
    }

    public UUID board() {
        return board;
    }

    public UUID meeting() {
        return meeting;
    }

    /** One more meeting of the board, called for that day. */
    UUID another(LocalDate day) {
        UUID called = new UUID(meeting.getMostSignificantBits(), 1_000 + day.toEpochDay());
        record.make(
                called, new MeetingScheduled(history.programme(), new BoardId(board), day, List.of()), record.today());
        return called;
    }

    /** The same, with minutes that were frozen. */
    UUID minuted(LocalDate day) {
        UUID called = another(day);
        record.make(called, new MinutesApproved(null, day, null, "{}", "digest", "salt"), record.today());
        return called;
    }

    private BoardEstablished established() {
        return new BoardEstablished(
                history.programme(), new Name("Strategic Board"), text("terms"), new Name("quarterly"), posts());
    }

    private MeetingScheduled scheduled() {
        return new MeetingScheduled(history.programme(), new BoardId(board), calledOn, List.of(text("item")));
    }

    private void step() {
        if (random.nextInt(3) == 0) {
            record.at(record.stored().getLast().recordedAt().plus(Duration.ofHours(random.nextInt(20))));
        }
        if (random.nextInt(3) == 0) record.make(board, ofBoard(), anyDay());
        else record.make(meeting, ofMeeting(), anyDay());
    }

    private BoardEvent ofBoard() {
        Post post = new Post("Post " + random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0 -> new BoardRenamed(new Name("Board " + random.nextInt(100)));
            case 1 -> new TermsOfReferenceSet(text("terms"));
            case 2 -> new CadenceSet(new Name("every " + random.nextInt(9) + " weeks"));
            case 3 -> new MemberSeated(post, posts());
            case 4 -> new MemberReleased(post, posts());
            default -> new BoardDissolved(text("why"));
        };
    }

    private MeetingEvent ofMeeting() {
        LocalId action = new LocalId("a" + random.nextInt(3));
        EntryLink entry = new EntryLink(history.workstream(), 0L);
        return switch (random.nextInt(9)) {
            case 0 -> new MeetingRescheduled(anyDay(), text("why"));
            case 1 -> new AgendaRevised(List.of(text("item"), text("other")));
            case 2 -> new PaperTabled(history.workstream(), new SeenUpdate(1 + random.nextInt(3), "digest"));
            case 3 -> new MeetingHeld(anyDay(), posts());
            case 4 -> new MinutesRecorded(text("minutes"));
            case 5 -> new MinutesApproved(random.nextBoolean() ? null : new MeetingId(board), anyDay());
            case 6 -> new ActionNoted(action, text("do"), new Post("Head of HR"), random.nextBoolean() ? null : entry);
            case 7 -> new ActionTakenUp(action, entry);
            default -> new MeetingCancelled(text("why"));
        };
    }

    private List<Post> posts() {
        return random.nextBoolean() ? List.of() : List.of(new Post("Chair, \"acting\""), new Post("{a}"));
    }

    private LocalDate anyDay() {
        long days = ChronoUnit.DAYS.between(calledOn, record.today());
        return random.nextBoolean() ? record.today() : calledOn.plusDays(random.nextLong(days + 1));
    }

    private Text text(String words) {
        return new Text(words + " " + random.nextInt(1000) + "\n\n'quoted' \"twice\" {a,b} \\ — ü");
    }
}
