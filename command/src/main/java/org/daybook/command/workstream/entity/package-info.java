/**
 * What the entities of a workstream (objectives, deliverables, measures and others) have in common, with the rules for all of
 * them. It knows none of their kinds. Start with {@code Entities}.
 */
package org.daybook.command.workstream.entity;
