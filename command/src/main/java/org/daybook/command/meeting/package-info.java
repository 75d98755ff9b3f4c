package org.daybook.command.meeting;

/** Meetings of boards: called, furnished with papers, held, minuted, and followed by actions. */
