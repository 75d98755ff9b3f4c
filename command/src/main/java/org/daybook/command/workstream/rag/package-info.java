/**
 * The project and benefit ratings of a workstream. Its one rule is {@code RedNeedsAReason}. Start with {@code Rags}.
 */
package org.daybook.command.workstream.rag;
