package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.Name;

/** The title of a milestone, and its project. */
public record MilestoneTitle(Name project, Name title) {}
