package org.daybook.shared.board.delegation;

import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** That a delegation was ended, and why. */
public record DelegationEnd(@Nullable Text reason) {}
