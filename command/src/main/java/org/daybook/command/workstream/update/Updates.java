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
public final class Updates {

    /** What rules must know of a submitted update. */
    record Submitted(LocalDate reportingDate, LocalDate effectiveOn, String digest) {}

    private final List<Submitted> submitted;

    public Updates() {
        this(List.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Updates(List<Submitted> submitted) {
        this.submitted = new ArrayList<>(submitted);
    }

    @JsonValue
    List<Submitted> submitted() {
        return submitted;
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

    public void judge(UpdateEvent event, RuleCheck judgement, LocalDate openedOn) {
        switch (event) {
            case UpdateSubmitted e -> {
                judgeDates(e.reportingDate(), judgement, openedOn);
                judgement.require(UpdateFitsIntoOneEntry.of(e));
            }
        }
    }

    /** The rules that can be put before the slide is frozen. */
    public void judgeDates(LocalDate reportingDate, RuleCheck judgement, LocalDate openedOn) {
        judgement.require(new ReportingDateMayNotPrecedeTheOpening(reportingDate, openedOn));
        judgement.require(new ReportingDateMayNotFollowTheEntry(reportingDate, judgement.effectiveOn()));
        if (submitted.isEmpty()) return;
        Submitted last = submitted.getLast();
        judgement.require(new UpdateMayNotPrecedeTheLast(judgement.effectiveOn(), last.effectiveOn()));
        judgement.require(new ReportingDateMayNotMoveBackwards(reportingDate, last.reportingDate()));
    }

    public void evolve(UpdateEvent event, LocalDate effectiveOn) {
        switch (event) {
            case UpdateSubmitted e -> submitted.add(new Submitted(e.reportingDate(), effectiveOn, e.digest()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Updates updates && submitted.equals(updates.submitted);
    }

    @Override
    public int hashCode() {
        return submitted.hashCode();
    }
}
