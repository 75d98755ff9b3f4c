/**
 * The workstreams of the programmes that a reader may see. Sees the lists over workstreams. Start with {@link
 * org.daybook.query.workstream.WorkstreamItem}.
 */
package org.daybook.query.workstream;
