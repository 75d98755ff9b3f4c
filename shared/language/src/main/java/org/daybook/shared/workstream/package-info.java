/**
 * Workstreams: their opening, name, owner, marking and closing, and the sealed hierarchies that hold the commands
 * and events of every feature below. It sees programmes and accounts by their ids, facts and values. Start with
 * {@link org.daybook.shared.workstream.OpenWorkstream}.
 */
@NullMarked
package org.daybook.shared.workstream;

import org.jspecify.annotations.NullMarked;
