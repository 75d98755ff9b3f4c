package org.daybook.shared.account;

/**
 * What somebody is to one board, workstream or action, by seat or assignment. Unlike a {@link Role} it is not granted to an
 * account, and it counts for that one only.
 */
public enum Capacity implements RoleOrCapacity {
    CHAIR,
    DEPUTY_CHAIR,
    /** A member, or the substitute of one. */
    MEMBER_OF_BOARD,
    SECRETARY_OF_BOARD,
    /** Asked to attend the meetings of a board, without a vote. */
    IN_ATTENDANCE,
    OBSERVER,
    /** The workstream is assigned to their account; counts together with the role of an owner. */
    OWNER_OF_WORKSTREAM,
    SPONSOR,
    OWNER_OF_ACTION,
    /** A power was delegated to them. */
    OFFICER_UNDER_DELEGATION;

    /** Whether it is held by a seat on a board. */
    public boolean isSeat() {
        return switch (this) {
            case CHAIR, DEPUTY_CHAIR, MEMBER_OF_BOARD, SECRETARY_OF_BOARD, IN_ATTENDANCE, OBSERVER -> true;
            case OWNER_OF_WORKSTREAM, SPONSOR, OWNER_OF_ACTION, OFFICER_UNDER_DELEGATION -> false;
        };
    }
}
