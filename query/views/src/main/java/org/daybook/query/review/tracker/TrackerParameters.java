package org.daybook.query.review.tracker;

/**
 * What a list of recommendations is narrowed to, as in the request.
 *
 * @param table open, completed, later-dates or overdue; absent: all recommendations
 * @param since the first day whose completions count, like 2027-01-31; absent: all
 * @param priority such as HIGH; absent: any, and none
 * @param owner the post that does what was agreed, or that is to answer; absent: any
 */
public record TrackerParameters(String table, String since, String priority, String owner) {

    /** All recommendations. */
    public static final TrackerParameters NONE = new TrackerParameters(null, null, null, null);
}
