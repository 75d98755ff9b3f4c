/**
 * Who could vote on an item of a meeting. It reads the stream of the meeting, and no other. Start with {@code VotersThere}.
 */
package org.daybook.command.register.voting;
