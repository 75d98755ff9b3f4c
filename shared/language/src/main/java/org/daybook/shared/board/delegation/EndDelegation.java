package org.daybook.shared.board.delegation;

import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Ends the delegation of a power before its last day. */
public record EndDelegation(LocalId delegation, @Nullable Text reason) implements BoardCommand {}
