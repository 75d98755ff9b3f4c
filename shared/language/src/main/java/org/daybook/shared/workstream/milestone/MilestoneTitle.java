package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.Name;

/** What a bar of the plan is called, and the project it stands under. */
public record MilestoneTitle(Name project, Name title) {}
