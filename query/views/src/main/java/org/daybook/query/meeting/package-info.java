package org.daybook.query.meeting;

/** Meetings of boards: what was tabled, decided, minuted and to be done, on any day, as known at any instant. */
