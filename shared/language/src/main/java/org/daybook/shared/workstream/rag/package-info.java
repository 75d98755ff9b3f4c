/**
 * The red, amber or green rating of a workstream, for project and benefit. It sees the workstream it belongs to
 * and facts. Start with {@link org.daybook.shared.workstream.rag.ChangeRag}.
 */
@NullMarked
package org.daybook.shared.workstream.rag;

import org.jspecify.annotations.NullMarked;
