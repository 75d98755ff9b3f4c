package org.daybook.command.workstream.update;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.command.decide.RuleCheck;
import org.daybook.shared.workstream.update.UpdateEvent;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** The updates of a workstream, numbered 1, 2, 3 and so on. */
public record Updates(@JsonValue List<Submitted> submitted) {
    /** What rules must know of a submitted update. */
    record Submitted(LocalDate reportingDate, LocalDate effectiveOn, String digest) {}

    public Updates() {
        this(List.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Updates {
        submitted = new ArrayList<>(submitted);
    }

    /** The salted digest of the update of that number. */
    public Optional<String> digest(int number) {
        return number >= 1 && number <= submitted.size()
                ? Optional.of(submitted.get(number - 1).digest())
                : Optional.empty();
    }

    public int nextNumber() {
        return submitted.size() + 1;
    }

    public void check(UpdateEvent event, RuleCheck check, LocalDate openedOn) {
        switch (event) {
            case UpdateSubmitted e -> {
                checkDates(e.reportingDate(), check, openedOn);
                check.require(UpdateFitsIntoOneEntry.of(e));
            }
        }
    }

    /** The rules that can be put before the slide is frozen. */
    public void checkDates(LocalDate reportingDate, RuleCheck check, LocalDate openedOn) {
        check.require(new ReportingDateMayNotPrecedeTheOpening(openedOn, reportingDate));
        check.require(new ReportingDateMayNotFollowTheEntry(reportingDate, check.effectiveOn()));
        if (submitted.isEmpty()) return;
        Submitted last = submitted.getLast();
        check.require(new UpdateMayNotPrecedeTheLast(last.effectiveOn(), check.effectiveOn()));
        check.require(new ReportingDateMayNotMoveBackwards(last.reportingDate(), reportingDate));
    }

    public void evolve(UpdateEvent event, LocalDate effectiveOn) {
        switch (event) {
            case UpdateSubmitted e -> submitted.add(new Submitted(e.reportingDate(), effectiveOn, e.digest()));
        }
    }
}
