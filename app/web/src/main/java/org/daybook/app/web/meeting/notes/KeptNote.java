package org.daybook.app.web.meeting.notes;

/**
 * What became of a text that was to be kept.
 *
 * @param note the one that is kept now
 * @param clashes whether it is not that text, because somebody else kept another that its author had not seen
 */
record KeptNote(MeetingNote note, boolean clashes) {}
