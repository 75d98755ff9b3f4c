package org.daybook.command.meeting.minutes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.command.aggregate.EventMetadataFactory;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.agenda.AgendaState;
import org.daybook.command.register.board.BoardProcedure;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.circulation.AmendMinute;
import org.daybook.shared.meeting.circulation.CirculateMinutes;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.DraftMinutes;
import org.daybook.shared.meeting.minutes.MinuteHeading;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesCommand;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.minutes.RecordMinute;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.meeting.privacy.PrivateMinutesFrozen;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/**
 * Decides the commands of the minutes of a meeting, once it has met.
 *
 * @param met the day on which it did
 * @param narratives recorded, by item
 * @param privacy what is private; its minutes are frozen apart
 * @param freezing draws the text of the minutes up from the record, without what is closed; asked only when they are approved
 */
public record MinutesPart(
        UUID meeting,
        MinutesState state,
        Map<LocalId, Text> narratives,
        LocalDate met,
        AgendaState agenda,
        MeetingPrivacy privacy,
        DecisionContext context,
        BiFunction<Text, Predicate<String>, MinutesDocument> freezing) {

    /** The event that the command makes, before its rules are checked. */
    public MinutesEvent eventFor(MinutesCommand command) {
        return switch (command) {
            case RecordMinutes c -> new MinutesRecorded(c.minutes());
            case RecordMinute c -> new MinuteRecorded(c.item(), c.narrative());
            case DraftMinutes c -> new MinutesDrafted(state.drafts() + 1, headings(c));
            case CirculateMinutes c ->
                new MinutesCirculated(
                        state.drafts(),
                        c.circulatedOn() == null ? context.effectiveOn() : c.circulatedOn(),
                        c.commentsBy());
            case AmendMinute c -> new MinuteAmended(c.item(), c.narrative(), c.askedBy(), c.reason());
            case ApproveMinutes c -> approved(c);
        };
    }

    /** Withdrawn items keep their place, so that a number that was out is not given to another. */
    private List<MinuteHeading> headings(DraftMinutes command) {
        List<Label> numbers = numbers(command, agenda.order().size());
        List<MinuteHeading> headings = new ArrayList<>();
        for (AgendaItem item : agenda.current())
            headings.add(new MinuteHeading(item.item(), numbers.get(headings.size()), item.heading()));
        return headings;
    }

    /** Those given, those of the agenda, or those that the board has reserved for the meeting. */
    private List<Label> numbers(DraftMinutes command, int count) {
        if (command.first() != null) {
            String suffix = command.suffix() == null ? "" : command.suffix().value();
            return IntStream.range(0, count)
                    .mapToObj(n -> new Label(command.first() + n + suffix))
                    .toList();
        }
        BoardProcedure board = context.facts().get(ExternalFact.PROCEDURE);
        if (!board.continues())
            return agenda.order().stream().map(AgendaPlace::number).toList();
        List<Label> reserved = board.numbersOf(meeting);
        new MinutesThatContinueHaveReservedNumbers(count - reserved.size(), reserved.size() >= count).require();
        return reserved;
    }

    /** The minutes of the private items, frozen with the approval; empty where there are none or the text was one. */
    public Optional<PrivateMinutesFrozen> frozenApart(MinutesApproved approval) {
        List<LocalId> items = state.headings().stream()
                .map(MinuteHeading::item)
                .filter(item -> privacy.isExempt(item.value()))
                .toList();
        if (approval.frozen() == null || items.isEmpty()) return Optional.empty();
        MinutesDocument document =
                freezing.apply(approval.subjectTo(), item -> false).of(Set.copyOf(items));
        byte[] frozen = CanonicalJson.bytes(document);
        byte[] salt = context.identifiers().salt();
        return Optional.of(new PrivateMinutesFrozen(
                items,
                new String(frozen, StandardCharsets.UTF_8),
                EventMetadataFactory.digest(salt, frozen),
                Base64.getEncoder().encodeToString(salt)));
    }

    private MinutesEvent approved(ApproveMinutes command) {
        LocalDate on = command.approvedOn();
        if (command.atMeeting() != null)
            on = context.facts().get(ExternalFact.MEETING).orElseThrow().date();
        boolean drafted = state instanceof MinutesState.Drafted || state instanceof MinutesState.Circulated;
        if (!drafted) return new MinutesApproved(command.atMeeting(), on, command.subjectTo(), null, null, null);
        byte[] frozen = CanonicalJson.bytes(freezing.apply(command.subjectTo(), privacy::isExempt));
        byte[] salt = context.identifiers().salt();
        return new MinutesApproved(
                command.atMeeting(),
                on,
                command.subjectTo(),
                new String(frozen, StandardCharsets.UTF_8),
                EventMetadataFactory.digest(salt, frozen),
                Base64.getEncoder().encodeToString(salt));
    }

    public void check(MinutesEvent event) {
        new ApprovedMinutesStayAsTheyAre(state instanceof MinutesState.Approved).require();
        switch (event) {
            case MinutesRecorded e -> {
                new MinutesAreOneTextOrDrawnUpItemByItem(narratives.isEmpty() && state.drafts() == 0).require();
                new EntryChangesSomething(!state.equals(new MinutesState.Recorded(e.minutes())), "minutes").require();
            }
            case MinuteRecorded e -> {
                new MinutesAreOneTextOrDrawnUpItemByItem(!(state instanceof MinutesState.Recorded)).require();
                new CirculatedMinutesAreAmended(!(state instanceof MinutesState.Circulated)).require();
                requireItem(e.item(), agenda.has(e.item()));
                requireChange(e.item(), e.narrative());
            }
            case MinutesDrafted e -> {
                new MinutesAreOneTextOrDrawnUpItemByItem(!(state instanceof MinutesState.Recorded)).require();
                new CirculatedMinutesAreAmended(!(state instanceof MinutesState.Circulated)).require();
                new MinutesAreDraftedOnceSomethingIsRecorded(!narratives.isEmpty()).require();
                boolean same = state instanceof MinutesState.Drafted d
                        && !d.changed()
                        && d.headings().equals(e.headings());
                new EntryChangesSomething(!same, "").require();
            }
            case MinutesCirculated e -> {
                new OnlyDraftedMinutesAreCirculated(state instanceof MinutesState.Drafted).require();
                new CirculationIsSaidOnceItIsDone(e.circulatedOn(), context.effectiveOn()).require();
                if (e.commentsBy() != null)
                    new CommentsFollowTheCirculation(e.circulatedOn(), e.commentsBy()).require();
            }
            case MinuteAmended e -> {
                new OnlyCirculatedMinutesAreAmended(state instanceof MinutesState.Circulated).require();
                boolean minuted =
                        state.headings().stream().anyMatch(one -> one.item().equals(e.item()));
                requireItem(e.item(), minuted);
                requireChange(e.item(), e.narrative());
            }
            case MinutesApproved e -> {
                new OnlyRecordedMinutesAreApproved(!(state instanceof MinutesState.Unrecorded)).require();
                new ApprovalFollowsTheMeeting(met, e.approvedOn()).require();
                new ApprovalIsSaidOnceItIsGiven(e.approvedOn(), context.effectiveOn()).require();
            }
        }
    }

    private static void requireItem(LocalId item, boolean holds) {
        new ReferenceExists("item-is-on-the-agenda", "item", "There is no agenda item", item, holds).require();
    }

    private void requireChange(LocalId item, Text narrative) {
        new EntryChangesSomething(!narrative.equals(narratives.get(item)), "narrative").require();
    }
}
