package org.daybook.query.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.DecisionsTaken;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.ListQuestion;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.SortedPage;
import org.daybook.query.listing.StandingParts;
import org.daybook.shared.account.Actor;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;

/**
 * The register of decisions: requests with their outcomes, and decisions that nobody requested. A request that a decision
 * answers and that decision are one item, also while the request is not marked as answered yet.
 */
@Component
public record FindDecisions(
        Lists lists, Openings openings, StandingParts parts, Standings standings, DecisionsTaken taken) {

    /** @throws org.daybook.shared.rejection.Rejection {@code unknown-programme}, {@code unknown-board} (404) */
    public RegisterAnswer of(DecisionFilter filter, ListParameters asked, AsOf moment, Actor reader) {
        if (filter.board() != null) openings.board(filter.board(), "board", reader);
        ListQuestion question = asked.of(filter.name(), moment, reader);
        List<DecisionItem> requested = lists.all(DecisionRegister.LIST, question);
        List<StandingDecision> recorded = lists.allDecisions(DecisionFacts.ATTRIBUTES, question).stream()
                .map(StandingDecision::new)
                .toList();
        DecisionNames names = names(filter, requested, recorded, question.moment());
        List<DecisionItem> all = merged(requested, recorded, names);
        List<DecisionItem> shown = all.stream()
                .filter(item -> filter.shows(item, isOfBoard(item, filter, names)))
                .sorted(filter.order().comparator())
                .toList();
        SortedPage<DecisionItem> page = SortedPage.of(shown, DecisionItem::id, question);
        return new RegisterAnswer(
                question.moment().on(),
                question.moment().knownAt(),
                question.moment().position(),
                DecisionCounts.of(shown),
                page.items(),
                page.next());
    }

    private DecisionNames names(
            DecisionFilter filter, List<DecisionItem> requested, List<StandingDecision> recorded, AsOf moment) {
        Set<UUID> named = new HashSet<>();
        if (filter.board() != null) named.add(filter.board().value());
        recorded.forEach(decision -> named.addAll(decision.named()));
        requested.stream()
                .filter(item -> item.meeting() != null)
                .forEach(item -> named.add(item.meeting().value()));
        return DecisionNames.of(standings, named, moment);
    }

    private static List<DecisionItem> merged(
            List<DecisionItem> requested, List<StandingDecision> recorded, DecisionNames names) {
        Answers answers = new Answers(recorded, names);
        List<DecisionItem> all = new ArrayList<>();
        requested.forEach(item -> all.add(answers.merged(item)));
        recorded.stream()
                .filter(decision -> !answers.isShown(decision))
                .forEach(decision -> all.add(answers.alone(decision)));
        return all;
    }

    /** By the board itself or, where an older request only words it, by its name. */
    private boolean isOfBoard(DecisionItem item, DecisionFilter filter, DecisionNames names) {
        if (filter.board() == null) return true;
        if (item.record() != null) {
            return item.record().board() != null
                    && item.record().board().id().equals(filter.board().value());
        }
        if (item.meeting() != null) {
            return names.boardOf(item.meeting()).filter(filter.board()::equals).isPresent();
        }
        Optional<NormalisedName> called =
                Optional.ofNullable(names.board(filter.board()).name()).map(NormalisedName::of);
        return item.board() != null
                && called.filter(NormalisedName.of(item.board())::equals).isPresent();
    }

    /** The same request with the decision that answers it, where that has a record of its own. */
    public DecisionItem complete(DecisionItem request, AsOf moment, Actor reader) {
        List<StandingDecision> answering = ids(request, moment).stream()
                .flatMap(id -> openings.findDecision(id, reader).stream())
                .flatMap(opening -> parts.find(opening, DecisionFacts.ATTRIBUTES, moment).stream())
                .map(StandingDecision::new)
                .toList();
        if (answering.isEmpty()) return request;
        return new Answers(answering, names(DecisionFilter.NONE, List.of(request), answering, moment)).merged(request);
    }

    private List<DecisionId> ids(DecisionItem request, AsOf moment) {
        if (request.answeredBy() != null) return taken.ifShown(request.answeredBy());
        WorkstreamId workstream = new WorkstreamId(request.workstream().id());
        return request.waiting()
                ? taken.answering(workstream, request.decision(), moment.on(), moment.position())
                : List.of();
    }
}
