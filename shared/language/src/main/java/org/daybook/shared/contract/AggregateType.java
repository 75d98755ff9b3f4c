package org.daybook.shared.contract;

import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;

/** The aggregates: each has a name in stored events, a plural in paths, and one command that opens it. */
public enum AggregateType {
    PROGRAMME("programme", "programmes", ProgrammeCommand.class, OpenProgramme.class),
    WORKSTREAM("workstream", "workstreams", WorkstreamCommand.class, OpenWorkstream.class),
    BOARD("board", "boards", BoardCommand.class, EstablishBoard.class),
    MEETING("meeting", "meetings", MeetingCommand.class, ScheduleMeeting.class),
    REVIEW("review", "reviews", ReviewCommand.class, RegisterReview.class),
    ACTION("action", "actions", ActionCommand.class, RaiseAction.class),
    DECISION("decision", "decisions", DecisionCommand.class, RegisterDecision.class),
    ACCOUNT("account", "accounts", AccountCommand.class, RegisterAccount.class);

    private final String stored;
    private final String plural;
    private final Class<? extends DaybookCommand> commands;
    private final Class<? extends DaybookCommand> opening;

    AggregateType(
            String stored,
            String plural,
            Class<? extends DaybookCommand> commands,
            Class<? extends DaybookCommand> opening) {
        this.stored = stored;
        this.plural = plural;
        this.commands = commands;
        this.opening = opening;
    }

    public static Optional<AggregateType> ofPlural(String plural) {
        return Stream.of(values()).filter(type -> type.plural.equals(plural)).findFirst();
    }

    /** @throws IllegalArgumentException if no aggregate has that name in the event store */
    public static AggregateType ofStored(String stored) {
        for (AggregateType type : values()) if (type.stored.equals(stored)) return type;
        throw new IllegalArgumentException("There is no aggregate " + stored);
    }

    /** The name of the aggregate in the event store. */
    public String stored() {
        return stored;
    }

    /** The name of the aggregate in paths. */
    public String plural() {
        return plural;
    }

    Class<? extends DaybookCommand> commands() {
        return commands;
    }

    public Class<? extends DaybookCommand> opening() {
        return opening;
    }
}
