package org.daybook.query.matrix;

import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;

/**
 * A cell of the matrix.
 *
 * @param listed whether the programme still lists the tag: one marked before it was taken off the list stays marked
 */
public record Cell(TagGroup group, Label tag, Mark mark, boolean listed) {}
