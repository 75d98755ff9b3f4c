/**
 * The papers of a meeting, numbered once, and what was sent out. It sees the language, rules and the agenda. Start with {@link
 * org.daybook.command.meeting.paper.PapersPart}.
 */
package org.daybook.command.meeting.paper;
