/**
 * Clearance of updates by the sponsor: the requests, their answers, and the rules on both. It sees updates, whose slides it
 * compares. Start with {@code Clearances}.
 */
package org.daybook.command.workstream.clearance;
