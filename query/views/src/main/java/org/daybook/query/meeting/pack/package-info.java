/**
 * What a board needs to know before it meets: how things stand, what changed since it last met, and what it is asked to decide.
 * It sees meetings and the lists over workstreams. Start with {@link org.daybook.query.meeting.pack.FindPack}.
 */
package org.daybook.query.meeting.pack;
