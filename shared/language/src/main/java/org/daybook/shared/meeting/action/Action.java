package org.daybook.shared.meeting.action;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/** An action agreed at a meeting, and the post responsible for it. */
public record Action(Text text, Post by) {}
