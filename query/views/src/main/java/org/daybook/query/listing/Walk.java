package org.daybook.query.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.rejection.Rejection;

/**
 * Walks over openings in batches until a page is full. Every item belongs to one opening and its id begins with the id
 * of that, so the id of the last item is enough to continue.
 */
final class Walk<T extends Listed> {

    private static final int MOST_AT_ONCE = 32;

    private final Function<List<Opening>, List<T>> read;
    private final List<T> found = new ArrayList<>();
    private int atOnce;

    /** @param atOnce how many openings the first batch has; each that follows has twice as many, up to a bound */
    Walk(int atOnce, Function<List<Opening>, List<T>> read) {
        this.atOnce = atOnce;
        this.read = read;
    }

    Listing<T> page(List<Opening> openings, ListQuestion question) {
        int start = question.lastSeen().map(id -> place(openings, id)).orElse(0);
        Optional<String> skipTo = question.lastSeen();
        for (int i = start; i < openings.size() && found.size() <= question.limit(); ) {
            int end = Math.min(i + atOnce, openings.size());
            List<T> items = read.apply(openings.subList(i, end));
            found.addAll(skipTo.map(id -> beyond(items, id)).orElse(items));
            skipTo = Optional.empty();
            i = end;
            atOnce = Math.max(atOnce, Math.min(2 * atOnce, MOST_AT_ONCE));
        }
        if (found.size() <= question.limit()) return Listing.of(question.moment(), List.copyOf(found), null);
        List<T> shown = List.copyOf(found.subList(0, question.limit()));
        return Listing.of(
                question.moment(), shown, question.next(shown.getLast().id()));
    }

    private static int place(List<Opening> openings, String id) {
        for (int i = 0; i < openings.size(); i++) {
            if (id.startsWith(openings.get(i).aggregate().toString())) return i;
        }
        throw lost();
    }

    private static <T extends Listed> List<T> beyond(List<T> items, String id) {
        List<String> ids = items.stream().map(Listed::id).toList();
        if (!ids.contains(id)) throw lost();
        return items.subList(ids.indexOf(id) + 1, items.size());
    }

    private static Rejection lost() {
        return Cursor.refused("names an item that is not in this list");
    }
}
