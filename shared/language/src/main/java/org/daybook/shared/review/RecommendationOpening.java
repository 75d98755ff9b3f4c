package org.daybook.shared.review;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation was registered with and never changes.
 *
 * @param place its place in the report, from 1
 * @param addressedTo absent if the report names none
 */
public record RecommendationOpening(Integer place, Text text, @Nullable Post addressedTo) {}
