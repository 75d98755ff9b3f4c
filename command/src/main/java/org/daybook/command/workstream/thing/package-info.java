/** What the things of a workstream (objectives, deliverables, measures, ...) have in common, and the rules for all of them. */
package org.daybook.command.workstream.thing;
