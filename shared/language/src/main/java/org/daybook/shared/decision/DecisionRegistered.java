package org.daybook.shared.decision;

import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A decision was put on record. What it says is a {@link DecisionWorded} of its own, so that a text can be withheld and
 * the rest shown.
 *
 * @param programme that it concerns
 * @param request the request that it answers; absent where none was made
 * @param update the submitted update on which it rests; absent where it rests on none
 */
public record DecisionRegistered(
        ProgrammeId programme,
        Name heading,
        DecisionOutcome outcome,
        Authority authority,
        @Nullable RequestLink request,
        @Nullable PinnedUpdate update)
        implements DecisionEvent {}
