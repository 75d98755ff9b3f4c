package org.daybook.shared.meeting.agenda;

import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** A paper of a meeting: a submitted update of a workstream, pinned by number and digest. */
public record Paper(WorkstreamId workstream, SeenUpdate update) {}
