package org.daybook.shared.programme.tag;

import org.daybook.shared.text.Label;

/** A column of the matrix: a protected characteristic, an equality duty, a force priority or a source. */
public record Tag(TagGroup group, Label tag) {}
