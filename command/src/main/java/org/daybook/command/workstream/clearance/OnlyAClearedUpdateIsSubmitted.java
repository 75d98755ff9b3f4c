package org.daybook.command.workstream.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;

/**
 * Where the programme wants updates cleared, only one that the sponsor has cleared is submitted.
 *
 * @param asked the last request; absent where there is none
 * @param reportingDate of the update to be submitted
 */
public record OnlyAClearedUpdateIsSubmitted(Optional<Clearance> asked, LocalDate reportingDate) implements Rule {

    @Override
    public boolean holds() {
        return asked.filter(one -> one.reportingDate().equals(reportingDate))
                .filter(one -> one.state() instanceof ClearanceState.Cleared)
                .isPresent();
    }

    @Override
    public String otherwise() {
        return "Updates of this programme are cleared by the sponsor before they are submitted. "
                + asked.map(this::lack).orElse("Ask for clearance of this one");
    }

    private String lack(Clearance last) {
        return switch (last.state()) {
            case ClearanceState.Submitted s -> "Ask for clearance of this one";
            case ClearanceState.Waiting w -> "The sponsor has not answered the request of " + DayInWords.of(last.on());
            case ClearanceState.SentBack s ->
                "The sponsor sent the last one back: " + s.reason() + ". Change the update and ask again";
            case ClearanceState.Cleared c ->
                "The sponsor cleared the update for " + DayInWords.of(last.reportingDate()) + ", not the one for "
                        + DayInWords.of(reportingDate) + ". Ask for clearance of this one";
        };
    }
}
