package org.daybook.shared.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;

/** Names the request for a decision that a decision answers, by its workstream and its id there. */
public record RequestLink(WorkstreamId workstream, LocalId request) {}
