package org.daybook.shared.review;

/** How much a recommendation matters, on the scale of its review. */
public enum Priority {
    HIGH(PriorityScale.HIGH_MEDIUM_LOW, 1),
    MEDIUM(PriorityScale.HIGH_MEDIUM_LOW, 2),
    LOW(PriorityScale.HIGH_MEDIUM_LOW, 3),
    FUNDAMENTAL(PriorityScale.FUNDAMENTAL_IMPORTANT_DESIRABLE, 1),
    IMPORTANT(PriorityScale.FUNDAMENTAL_IMPORTANT_DESIRABLE, 2),
    DESIRABLE(PriorityScale.FUNDAMENTAL_IMPORTANT_DESIRABLE, 3);

    private final PriorityScale scale;
    private final int rank;

    Priority(PriorityScale scale, int rank) {
        this.scale = scale;
        this.rank = rank;
    }

    public PriorityScale scale() {
        return scale;
    }

    /** 1 for the highest of its scale, 3 for the lowest. */
    public int rank() {
        return rank;
    }
}
