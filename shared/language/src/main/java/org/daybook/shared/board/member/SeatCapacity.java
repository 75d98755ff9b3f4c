package org.daybook.shared.board.member;

import org.daybook.shared.account.Capacity;

/** In which capacity somebody sits on a board. */
public enum SeatCapacity {
    CHAIR,
    DEPUTY_CHAIR,
    MEMBER,
    /** Attends and votes in place of the holder of another seat. */
    SUBSTITUTE,
    SECRETARY,
    /** Asked to attend and to speak, without a vote. */
    IN_ATTENDANCE,
    OBSERVER;

    /** The capacity in which an account linked to the seat acts. */
    public Capacity acting() {
        return switch (this) {
            case CHAIR -> Capacity.CHAIR;
            case DEPUTY_CHAIR -> Capacity.DEPUTY_CHAIR;
            case MEMBER, SUBSTITUTE -> Capacity.MEMBER_OF_BOARD;
            case SECRETARY -> Capacity.SECRETARY_OF_BOARD;
            case IN_ATTENDANCE -> Capacity.IN_ATTENDANCE;
            case OBSERVER -> Capacity.OBSERVER;
        };
    }

    /** Whether the holder is one of the board's members, who make its quorum and vote. */
    public boolean isMember() {
        return switch (this) {
            case CHAIR, DEPUTY_CHAIR, MEMBER -> true;
            case SUBSTITUTE, SECRETARY, IN_ATTENDANCE, OBSERVER -> false;
        };
    }
}
