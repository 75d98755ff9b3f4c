/**
 * Groups of tags that a programme defines, and the marks that workstreams set under them. It sees the programme it
 * belongs to, facts and values. Start with {@link org.daybook.shared.programme.tag.DefineTags}.
 */
@NullMarked
package org.daybook.shared.programme.tag;

import org.jspecify.annotations.NullMarked;
