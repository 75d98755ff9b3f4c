package org.daybook.shared.meeting.agenda;

import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** A submitted update was tabled at the meeting, pinned by number and digest. */
public record PaperTabled(WorkstreamId workstream, SeenUpdate update) implements MeetingEvent {}
