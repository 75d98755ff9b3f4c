package org.daybook.query.meeting.comparison;

/**
 * What changed in a board's business between two meetings, besides what its workstreams report.
 *
 * @param what it is, in its own words
 * @param before what it was at the earlier meeting, in words; absent where there was nothing
 * @param after what it was at the later meeting, in words
 */
public record BusinessChange(Kind kind, String what, String before, String after) {

    /** What it concerns. */
    public enum Kind {
        /** A submitted update that the later meeting had before it. */
        PAPER,
        /** An action that was agreed at one of the meetings. */
        ACTION,
        /** A recommendation of an audit panel to the programme. */
        RECOMMENDATION
    }
}
