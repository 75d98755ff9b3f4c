package org.daybook.shared.board.delegation;

import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The delegation of a power was ended. */
public record DelegationEnded(LocalId delegation, @Nullable Text reason) implements BoardEvent {}
