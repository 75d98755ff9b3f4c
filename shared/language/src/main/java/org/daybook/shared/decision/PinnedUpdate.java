package org.daybook.shared.decision;

import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** A submitted update on which a decision rests, pinned by number and digest. */
public record PinnedUpdate(WorkstreamId workstream, SeenUpdate update) {}
