package org.daybook.command.meeting.interest;

import java.util.Optional;
import org.daybook.command.meeting.agenda.AgendaState;
import org.daybook.command.meeting.minutes.CorrectionOfDraftedMinutesSaysWhy;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.meeting.interest.DeclareInterest;
import org.daybook.shared.meeting.interest.Interest;
import org.daybook.shared.meeting.interest.InterestCommand;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.meeting.interest.StrikeInterest;

/**
 * Decides the commands of declarations of interest at a meeting.
 *
 * @param minuted whether its minutes are drafted
 */
public record InterestsPart(InterestsState state, AgendaState agenda, boolean minuted) {

    /** The event that the command makes, before its rules are checked. */
    public InterestEvent eventFor(InterestCommand command) {
        return switch (command) {
            case DeclareInterest c ->
                new InterestDeclared(
                        c.interest() == null ? state.nextId() : c.interest(),
                        c.post(),
                        c.item(),
                        c.nature(),
                        c.declared(),
                        c.conduct(),
                        c.reason());
            case StrikeInterest c -> new InterestStruck(c.interest(), c.reason());
        };
    }

    public void check(InterestEvent event) {
        switch (event) {
            case InterestDeclared e -> {
                boolean known = e.item() == null || agenda.has(e.item());
                new ReferenceExists("item-is-on-the-agenda", "item", "There is no agenda item", e.item(), known)
                        .require();
                new StruckInterestsStayStruck(!state.struck().contains(e.interest())).require();
                Optional<Interest> before = state.find(e.interest());
                new EntryChangesSomething(before.filter(e.asInterest()::equals).isEmpty(), "conduct").require();
                boolean explained = before.isEmpty() || !minuted || e.reason() != null;
                new CorrectionOfDraftedMinutesSaysWhy(explained).require();
            }
            case InterestStruck e -> {
                boolean listed =
                        state.find(e.interest()).isPresent() && !state.struck().contains(e.interest());
                new ReferenceExists(
                                "interest-is-declared",
                                "interest",
                                "There is no declaration of interest",
                                e.interest(),
                                listed)
                        .require();
            }
        }
    }
}
