package org.daybook.shared.board.attachment;

/** Whether a board belongs to a programme. */
public enum AttachmentStatus {
    ATTACHED,
    DETACHED
}
