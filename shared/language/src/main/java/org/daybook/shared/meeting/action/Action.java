package org.daybook.shared.meeting.action;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/** What is to be done after a meeting, and by which post. */
public record Action(Text text, Post by) {}
