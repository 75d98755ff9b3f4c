package org.daybook.query.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.action.due.ActionLight;
import org.daybook.query.action.due.DueStep;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingProgrammes;
import org.daybook.query.review.EvidenceItem;
import org.daybook.query.review.FindEvidence;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.EntryLink;
import org.springframework.stereotype.Component;

/** Describes actions as the tracker shows them: reads the texts of those that are shown, and the entries that took them up. */
@Component
record DescribeActions(Standings standings, FindEvidence evidence) {

    private static final List<Attribute<?>> TEXTS = List.of(ActionFacts.TEXT, ActionFacts.REPORT);

    List<TrackedAction> of(List<ActionSketch> some, ActionBook book, Actor reader) {
        List<UUID> open =
                some.stream().filter(ActionSketch::open).map(ActionSketch::id).toList();
        AsOf moment = book.moment();
        AsOfFacts texts = standings.attributes(open, TEXTS, moment.on(), moment.position());
        Set<EntryLink> links = some.stream()
                .map(ActionSketch::takenUpBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<EntryLink, EvidenceItem> entries = evidence.of(links, moment, reader);
        return some.stream()
                .map(action -> described(action, book, texts, entries, reader))
                .toList();
    }

    private static TrackedAction described(
            ActionSketch action, ActionBook book, AsOfFacts texts, Map<EntryLink, EvidenceItem> entries, Actor reader) {
        StandingProgrammes standing = book.programmes(action);
        List<Named> programmes = standing.shownTo(reader);
        List<DueStep> dues = action.dues();
        DueStep first = dues.isEmpty() ? null : dues.getFirst();
        DueStep last = dues.isEmpty() ? null : dues.getLast();
        Optional<ActionLight> light = book.light(action);
        Optional<Fact> report = texts.fact(action.id(), ActionFacts.REPORT, "");
        LocalDate due = action.due().orElse(null);
        return new TrackedAction(
                action.id().toString(),
                action.open(),
                book.board(action.board()),
                Named.only(programmes),
                programmes,
                standing.marking(),
                action.meeting() == null
                        ? null
                        : new ActionMeeting(
                                action.meeting().id(), action.meeting().day()),
                action.raised(),
                action.number(),
                action.item(),
                action.open() ? texts.value(action.id(), ActionFacts.TEXT, "").orElseThrow() : action.text(),
                action.owners().stream().map(ActionOwner::post).toList(),
                action.isOwnedBy(reader.account()),
                dues.size() > 1 ? first.due() : null,
                last == null ? null : last.due(),
                due,
                Math.max(0, dues.size() - 1),
                slippage(first, last),
                light.orElse(null),
                light.filter(ActionLight.OVERDUE::equals)
                        .map(overdue ->
                                ChronoUnit.DAYS.between(due, book.moment().on()))
                        .orElse(null),
                action.status(),
                action.since(),
                action.note(),
                report.map(fact -> fact.as(ActionFacts.REPORT).report()).orElse(null),
                report.map(fact -> fact.stamp().effectiveOn()).orElse(null),
                report.map(fact -> asked(fact, last)).orElse(null),
                action.takenUpBy() == null
                        ? null
                        : entries.getOrDefault(action.takenUpBy(), EvidenceItem.unread(action.takenUpBy())),
                action.noted());
    }

    private static Long slippage(DueStep first, DueStep last) {
        if (first == last || first.by() == null || last.by() == null) return null;
        return ChronoUnit.DAYS.between(first.by(), last.by());
    }

    /** A request is answered once the date has moved, on the day of the report or later. */
    private static ActionDate asked(Fact report, DueStep last) {
        boolean answered = !last.since().isBefore(report.stamp().effectiveOn()) && last.reason() != null;
        return answered ? null : report.as(ActionFacts.REPORT).laterDate();
    }
}
