package org.daybook.shared.board.attachment;

import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether a board belongs to a programme.
 *
 * @param reason absent where none was given
 */
public record Attachment(ProgrammeId programme, AttachmentStatus status, @Nullable Text reason) {}
