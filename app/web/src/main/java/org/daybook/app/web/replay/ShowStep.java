package org.daybook.app.web.replay;

import java.util.List;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.workstream.Marks;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.history.FindHistory;
import org.daybook.query.history.HistoryItem;
import org.daybook.query.history.ReadableHistory;
import org.daybook.query.proof.ledger.LedgerProofs;
import org.daybook.query.slide.FindSlide;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One step of a replay: an entry in words and, for one of a workstream, the slide immediately after it. */
@Component
@OnQuerySide
record ShowStep(
        Openings openings,
        AsOfResolver asOf,
        FindHistory history,
        ReadableHistory readable,
        FindSlide slides,
        LedgerProofs proofs) {

    /**
     * Puts it into the model.
     *
     * @param known the position up to which corrections are applied
     * @return the slide; absent where the entry is not one of a workstream
     */
    Optional<Slide> of(StoredEntry shown, long known, Actor reader, Model model) {
        var header = shown.entry().header();
        AsOf then = asOf.of(header, Optional.empty());
        HistoryItem item = readable.of(
                        history.explain(List.of(shown), header.aggregate(), known), header.aggregate(), then, reader)
                .getFirst();
        model.addAttribute("item", item);
        model.addAttribute("proved", proofs.proving(item.position()).orElse(null));
        if (header.aggregateType() != AggregateType.WORKSTREAM) return Optional.empty();
        Slide slide = slides.at(openings.workstream(new WorkstreamId(header.aggregate()), reader), then)
                .slide();
        model.addAttribute("slide", slide);
        model.addAttribute("marks", Marks.of(item.changes()));
        return Optional.of(slide);
    }
}
