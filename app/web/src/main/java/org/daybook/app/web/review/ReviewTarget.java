package org.daybook.app.web.review;

import java.util.Set;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.command.FindTarget;
import org.daybook.app.web.command.FormTarget;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.review.FindReview;
import org.daybook.query.review.ReviewAnswer;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.review.ReviewId;
import org.springframework.stereotype.Component;

/** Reviews for their forms. A review has no state; each of its recommendations has one. */
@Component
@OnQuerySide
record ReviewTarget(Openings openings, FindReview reviews) implements FindTarget {

    @Override
    public AggregateType aggregate() {
        return AggregateType.REVIEW;
    }

    @Override
    public FormTarget find(UUID id, AsOf moment, Actor reader) {
        Opening opening = openings.review(new ReviewId(id), reader);
        ReviewAnswer answer = reviews.at(opening, moment, reader);
        return new FormTarget(
                AggregateType.REVIEW,
                id,
                Set.of(opening.programme()),
                reader.capacities(id),
                answer.review().title().value(),
                answer.review().marking(),
                "",
                answer.version(),
                Json.mapper().valueToTree(answer.review()));
    }
}
