package org.daybook.query.heatmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.ListQuestion;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.rag.RagRating;
import org.springframework.stereotype.Component;

/** Finds the ratings of workstreams at the end of each month, as known at present. */
@Component
public record FindHeatmap(Lists lists, Standings standings) {

    private static final List<Attribute<?>> NEEDED = List.of(WorkstreamFacts.STATE, RagFacts.RATING);

    /**
     * @param question of the portfolio, whose cursors are its own
     * @param count how many months, including that of the requested day
     */
    public Heatmap of(ListQuestion question, int count) {
        Listing<PortfolioItem> listing = lists.of(PortfolioItem.LIST, question);
        List<YearMonth> months = months(listing.on(), count);
        Set<UUID> workstreams = new HashSet<>();
        listing.items().forEach(item -> workstreams.add(UUID.fromString(item.id())));
        Map<UUID, List<HeatmapCell>> cells = new HashMap<>();
        for (YearMonth month : months) {
            AsOf end = new AsOf(end(month, listing.on()), listing.knownAt(), listing.position());
            AsOfFacts standing = standings.attributes(workstreams, NEEDED, end.on(), end.position());
            for (UUID workstream : workstreams) {
                cells.computeIfAbsent(workstream, id -> new ArrayList<>())
                        .add(cell(standing, workstream, month, end.on()));
            }
        }
        List<HeatmapRow> rows = listing.items().stream()
                .map(item -> new HeatmapRow(item.id(), item, cells.get(UUID.fromString(item.id()))))
                .toList();
        return new Heatmap(listing.on(), listing.knownAt(), listing.position(), months, rows, listing.next());
    }

    private static List<YearMonth> months(LocalDate on, int count) {
        YearMonth last = YearMonth.from(on);
        return Stream.iterate(last.minusMonths(count - 1L), month -> month.plusMonths(1))
                .limit(count)
                .toList();
    }

    private static LocalDate end(YearMonth month, LocalDate on) {
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(on) ? on : last;
    }

    private static HeatmapCell cell(AsOfFacts standing, UUID workstream, YearMonth month, LocalDate on) {
        Optional<Condition> state = standing.value(workstream, WorkstreamFacts.STATE, "");
        if (state.isEmpty()) return new HeatmapCell(month, on, null, null, false);
        return new HeatmapCell(
                month,
                on,
                rating(standing, workstream, RagDimension.PROJECT),
                rating(standing, workstream, RagDimension.BENEFIT),
                state.get().is(WorkstreamStatus.CLOSED));
    }

    private static RagRating rating(AsOfFacts standing, UUID workstream, RagDimension dimension) {
        return standing.value(workstream, RagFacts.RATING, dimension.name())
                .map(rating -> rating.rating())
                .orElse(RagRating.NOT_RATED);
    }
}
