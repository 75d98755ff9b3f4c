package org.daybook.command.meeting;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.agenda.AgendaPart;
import org.daybook.command.meeting.attendance.AttendancePart;
import org.daybook.command.meeting.interest.InterestsPart;
import org.daybook.command.meeting.minutes.MinutesPart;
import org.daybook.command.meeting.paper.PapersPart;
import org.daybook.command.meeting.privacy.PrivacyPart;
import org.daybook.command.register.board.BoardRules;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.text.Text;

/** The parts of a meeting, each with the state and the context that its decisions need. */
record MeetingParts(UUID id, MeetingState state, DecisionContext context, Supplier<List<StampedEvent>> stream) {

    AgendaPart agenda() {
        return new AgendaPart(state.called().agenda(), context);
    }

    PapersPart papers() {
        return new PapersPart(state.called().papers(), state.called().agenda(), context);
    }

    AttendancePart attendance() {
        return new AttendancePart(
                state.called().attendance(),
                state.called().agenda(),
                state.met().isPresent(),
                isMinuted(),
                context);
    }

    InterestsPart interests() {
        return new InterestsPart(state.called().interests(), state.called().agenda(), isMinuted());
    }

    private boolean isMinuted() {
        return state.met().filter(sitting -> sitting.minutes().drafts() > 0).isPresent();
    }

    PrivacyPart privacy() {
        return new PrivacyPart(state.called().privacy(), state.called().agenda(), context);
    }

    /** Of a meeting that has not met, there is nothing to minute: any of their rules says so. */
    MinutesPart minutes() {
        Sitting sitting = state.met().orElseGet(() -> Sitting.on(state.called().date()));
        return new MinutesPart(
                id,
                sitting.minutes(),
                sitting.narratives(),
                sitting.heldOn(),
                state.called().agenda(),
                state.called().privacy(),
                context,
                this::document);
    }

    /**
     * As it stands on the day of the entry, by the same fold as the views.
     *
     * @param closed the items of which it says nothing besides number and heading
     */
    private MinutesDocument document(Text subjectTo, Predicate<String> closed) {
        MeetingPrivacy privacy = state.called().privacy();
        List<StampedEvent> shown = stream.get().stream()
                .flatMap(entry -> privacy.shown((MeetingEvent) entry.event(), closed).stream()
                        .map(event -> new StampedEvent(entry.aggregate(), event, entry.stamp())))
                .toList();
        AsOfFacts standing = Chronicle.ofEvents(shown).standing(context.effectiveOn(), Long.MAX_VALUE);
        ThingFacts meeting = new ThingFacts(standing, id, "");
        BoardRules board = context.facts().get(ExternalFact.BOARD).orElseThrow();
        return MinutesDocument.of(meeting, board.name(), subjectTo, privacy::exemption);
    }
}
