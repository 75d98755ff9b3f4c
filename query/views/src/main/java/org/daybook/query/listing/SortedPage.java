package org.daybook.query.listing;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is sorted as a whole before it is cut into pages.
 *
 * @param next what to send as {@code after} for the page that follows; null on the last page
 */
public record SortedPage<T>(List<T> items, String next) {

    /**
     * @param id of an item, unique in the list
     * @throws org.daybook.shared.rejection.Rejection {@code bad-cursor} (422) if the question names an item that is not in it
     */
    public static <T> SortedPage<T> of(List<T> sorted, Function<T, String> id, ListQuestion question) {
        int start = question.lastSeen().map(last -> place(sorted, id, last) + 1).orElse(0);
        int end = Math.min(start + question.limit(), sorted.size());
        List<T> items = sorted.subList(start, end);
        return new SortedPage<>(items, end == sorted.size() ? null : question.next(id.apply(items.getLast())));
    }

    private static <T> int place(List<T> sorted, Function<T, String> id, String last) {
        for (int i = 0; i < sorted.size(); i++) if (id.apply(sorted.get(i)).equals(last)) return i;
        throw Cursor.refused("names an item that is not in this list");
    }
}
