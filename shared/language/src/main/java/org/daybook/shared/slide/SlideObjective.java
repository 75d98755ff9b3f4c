package org.daybook.shared.slide;

import java.util.List;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** An objective as a slide shows it, with the tags that are marked; others are not marked, which says no more. */
public record SlideObjective(String id, Label reference, Text text, List<Tag> tags) {}
