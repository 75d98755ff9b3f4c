/**
 * Updates: the slide that is frozen when an owner submits it, and the rules on its reporting date. Freezing uses the fold of
 * the language, not the read side. Start with {@code Updates}.
 */
package org.daybook.command.workstream.update;
