package org.daybook.query.review.tracker;

import org.daybook.shared.text.Name;

/** A review as the tracker refers to it: its id, title and panel. */
public record ReviewNamed(String id, Name title, Name panel) {}
