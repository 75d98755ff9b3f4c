package org.daybook.query.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.ActionLinked;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionReassigned;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/** An action of a board of a random history, as far as facts go: whatever is said of it, from any day on. */
public final class RandomAction {

    private final Random random;
    private final TestRecord record;
    private final RandomHistory history;
    private final RandomMeeting meeting;
    private final UUID action;
    private final LocalDate raisedOn;

    public RandomAction(RandomHistory history, long seed, int length) {
        random = new Random(seed);
        this.history = history;
        record = history.record();
        meeting = new RandomMeeting(history, seed, length / 2);
        action = new UUID(seed, 6);
        raisedOn = record.today();
        record.make(action, raised(), raisedOn);
        for (int i = 0; i < length; i++) step();
    }

    public UUID action() {
        return action;
    }

    public RandomMeeting meeting() {
        return meeting;
    }

    private ActionRaised raised() {
        return new ActionRaised(
                new BoardId(meeting.board()),
                history.programme(),
                random.nextBoolean() ? new MeetingId(meeting.meeting()) : null,
                null,
                random.nextBoolean() ? new Label("60/17") : null,
                text("do"),
                owners(),
                date(),
                null,
                null);
    }

    private void step() {
        if (random.nextInt(3) == 0) {
            record.at(record.stored().getLast().recordedAt().plus(Duration.ofHours(random.nextInt(200))));
        }
        record.make(action, event(), anyDay());
    }

    private ActionEvent event() {
        return switch (random.nextInt(10)) {
            case 0 -> new ActionReported(text("so far"), random.nextBoolean() ? date() : null);
            case 1 -> new ActionRescheduled(date(), text("why"));
            case 2 -> new ActionReassigned(owners(), null);
            case 3 -> new ActionPutOnHold(text("why"));
            case 4 -> new ActionResumed(null);
            case 5 -> new ActionCompleted(text("done"));
            case 6 -> new ActionDropped(text("why"));
            case 7 -> new ActionReopened(text("why"));
            case 8 -> new ActionLinked(new EntryLink(history.workstream(), 0L));
            default -> new ActionRestated(null, null, text("better"), List.of(), date(), text("why"));
        };
    }

    private List<ActionOwner> owners() {
        return List.of(new ActionOwner(new Post("Post " + random.nextInt(3)), TestRecord.ACCOUNT));
    }

    private LocalDate anyDay() {
        long days = ChronoUnit.DAYS.between(raisedOn, record.today());
        return random.nextBoolean() ? record.today() : raisedOn.plusDays(random.nextLong(days + 1));
    }

    private ActionDate date() {
        LocalDate day = raisedOn.plusDays(random.nextInt(60));
        return random.nextInt(3) == 0
                ? new ActionDate(true, null)
                : new ActionDate(false, new TargetDate(new Label(day.toString()), TargetDateKind.DAY, day, day));
    }

    private Text text(String words) {
        return new Text(words + " " + random.nextInt(1000)
                + "\n\n'quoted' \"twice\" {a,b} \\ — ü".repeat(1 + random.nextInt(6)));
    }
}
