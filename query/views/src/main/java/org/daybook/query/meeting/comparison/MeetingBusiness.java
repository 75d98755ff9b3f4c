package org.daybook.query.meeting.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.ReadableWorkstreams;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.listing.StandingReview;
import org.daybook.query.meeting.MeetingNames;
import org.daybook.query.meeting.StandingMeeting;
import org.daybook.query.meeting.comparison.BusinessChange.Kind;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.springframework.stereotype.Component;

/** Compares the business of two meetings of a board: papers, actions, and recommendations to its programmes. */
@Component
record MeetingBusiness(Openings openings, StandingParts parts) {

    /** @param board to whose programmes the recommendations are made */
    List<BusinessChange> between(
            Opening board, Sight from, Sight to, MeetingNames names, ReadableWorkstreams readable) {
        List<BusinessChange> changes = new ArrayList<>();
        changes.addAll(papers(from.meeting(), to.meeting(), names, readable.at(board)));
        changes.addAll(actions(from.meeting(), to));
        changes.addAll(recommendations(board, from.day(), to.day(), readable.reader()));
        return List.copyOf(changes);
    }

    private static List<BusinessChange> papers(
            StandingMeeting first, StandingMeeting second, MeetingNames names, Predicate<UUID> readable) {
        Set<String> before =
                first.updates().stream().map(MeetingBusiness::update).collect(Collectors.toSet());
        return second.updates().stream()
                .filter(paper -> !before.contains(update(paper))
                        && readable.test(paper.workstream().value()))
                .map(paper -> new BusinessChange(
                        Kind.PAPER,
                        names.workstream(paper.workstream().value()).name() + ", update "
                                + paper.update().number(),
                        null,
                        "tabled"))
                .toList();
    }

    /** The update that it is, whatever its number among the papers of a meeting. */
    private static String update(Paper paper) {
        return paper.workstream() + "/" + paper.update().number();
    }

    /** Actions of the first that were taken up by the second, and those that the second agreed. */
    private static List<BusinessChange> actions(StandingMeeting first, Sight to) {
        Stream<BusinessChange> takenUp = first.actions().stream()
                .filter(action -> action.find(MeetingFacts.TAKEN_UP)
                        .map(Fact::stamp)
                        .filter(stamp -> stamp.effectiveOn().isAfter(first.day()))
                        .filter(stamp -> !stamp.effectiveOn().isAfter(to.day().on()))
                        .isPresent())
                .map(action -> new BusinessChange(
                        Kind.ACTION, action.get(MeetingFacts.ACTION).text().value(), "open", "taken up"));
        Stream<BusinessChange> agreed = to.meeting().actions().stream()
                .map(action -> new BusinessChange(
                        Kind.ACTION, action.get(MeetingFacts.ACTION).text().value(), null, "agreed"));
        return Stream.concat(takenUp, agreed).toList();
    }

    private List<BusinessChange> recommendations(Opening board, AsOf from, AsOf to, Actor reader) {
        List<BusinessChange> changes = new ArrayList<>();
        for (Opening review :
                FindMeetingComparison.ofBoard(board, openings.reviews(Optional.empty(), reader, to.position()))) {
            Map<String, RecommendationStatus> before = states(review, from);
            states(review, to).forEach((label, state) -> {
                RecommendationStatus was = before.get(label);
                if (was != state)
                    changes.add(new BusinessChange(
                            Kind.RECOMMENDATION, label, was == null ? null : word(was), word(state)));
            });
        }
        return changes;
    }

    /** By title of the review and label, in the order of the report; none where it was not on record then. */
    private Map<String, RecommendationStatus> states(Opening review, AsOf at) {
        return parts.find(review, ReviewFacts.ATTRIBUTES, at)
                .map(part -> StandingReview.of(part, at.on()))
                .map(standing -> standing.recommendations().stream()
                        .collect(Collectors.toMap(
                                made -> standing.registration().title() + ", recommendation " + made.label(),
                                made -> made.status(),
                                (one, other) -> other,
                                LinkedHashMap::new)))
                .map(Function.<Map<String, RecommendationStatus>>identity())
                .orElseGet(Map::of);
    }

    private static String word(RecommendationStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A sentence that can be read aloud; empty where nothing changed. */
    static String inWords(List<BusinessChange> changes) {
        List<String> counted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count =
                    changes.stream().filter(change -> change.kind() == kind).count();
            if (count > 0) counted.add(count + " " + noun(kind) + (count == 1 ? "" : "s"));
        }
        if (counted.isEmpty()) return "";
        String last = counted.removeLast();
        String list = counted.isEmpty() ? last : String.join(", ", counted) + " and " + last;
        return "New or changed: " + list + ".";
    }

    private static String noun(Kind kind) {
        return switch (kind) {
            case PAPER -> "paper";
            case ACTION -> "action";
            case RECOMMENDATION -> "recommendation";
        };
    }
}
