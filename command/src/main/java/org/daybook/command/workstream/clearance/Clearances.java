package org.daybook.command.workstream.clearance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.EntryDay;
import org.daybook.command.workstream.clearance.ClearanceState.Cleared;
import org.daybook.command.workstream.clearance.ClearanceState.SentBack;
import org.daybook.command.workstream.clearance.ClearanceState.Submitted;
import org.daybook.command.workstream.clearance.ClearanceState.Waiting;
import org.daybook.command.workstream.update.Updates;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.UpdateCleared;
import org.daybook.shared.workstream.clearance.UpdateSentBack;

/** The requests for clearance of a workstream, numbered 1, 2, 3 and so on. Only the last can be answered. */
public record Clearances(@JsonValue List<Clearance> requested) {

    public Clearances() {
        this(List.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Clearances {
        requested = new ArrayList<>(requested);
    }

    public int nextNumber() {
        return requested.size() + 1;
    }

    /** The last request; absent before the first. */
    public Optional<Clearance> last() {
        return requested.isEmpty() ? Optional.empty() : Optional.of(requested.getLast());
    }

    /** The number of the last request; 0 before the first. */
    public int lastNumber() {
        return requested.size();
    }

    /** @param openedOn the day on which the workstream was opened */
    public void check(ClearanceEvent event, RuleCheck check, Updates updates, LocalDate openedOn) {
        switch (event) {
            case ClearanceRequested e -> updates.checkDates(e.reportingDate(), check, openedOn);
            case UpdateCleared e -> {
                ClearanceState before = answerable(e.clearance()).state();
                check.requireChange(!(before instanceof Cleared), "clearance");
            }
            case UpdateSentBack e -> {
                ClearanceState before = answerable(e.clearance()).state();
                check.requireChange(!before.equals(new SentBack(e.reason())), "reason");
            }
        }
    }

    /**
     * The request that an answer names.
     *
     * @throws org.daybook.shared.rejection.Rejection if it is not the last, or an update was submitted since
     */
    public Clearance answerable(int number) {
        new OnlyTheLastRequestIsAnswered(number, lastNumber()).require();
        Clearance last = requested.getLast();
        new OnlyAnUnsubmittedUpdateIsAnswered(last.state()).require();
        return last;
    }

    public void evolve(ClearanceEvent event, EntryDay entry) {
        switch (event) {
            case ClearanceRequested e ->
                requested.add(new Clearance(e.reportingDate(), entry.version(), entry.on(), new Waiting()));
            case UpdateCleared e -> became(new Cleared(entry.version(), entry.on()));
            case UpdateSentBack e -> became(new SentBack(e.reason()));
        }
    }

    /** After an update was submitted, whether it had to be cleared or not. */
    public void submitted() {
        if (!requested.isEmpty()) became(new Submitted());
    }

    private void became(ClearanceState state) {
        requested.addLast(requested.removeLast().became(state));
    }
}
