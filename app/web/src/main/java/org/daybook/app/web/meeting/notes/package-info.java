/**
 * What secretaries type while a meeting runs, item by item, until it is recorded as minutes. Sees meetings and commands. Start
 * with {@code NotesPages}.
 */
package org.daybook.app.web.meeting.notes;
