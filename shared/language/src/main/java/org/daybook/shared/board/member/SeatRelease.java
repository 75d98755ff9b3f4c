package org.daybook.shared.board.member;

import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** That a seat was given up, and why. */
public record SeatRelease(@Nullable Text reason) {}
