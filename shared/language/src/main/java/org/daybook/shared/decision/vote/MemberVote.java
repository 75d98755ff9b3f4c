package org.daybook.shared.decision.vote;

import org.daybook.shared.text.Post;

/** The vote of one member in a recorded vote. */
public record MemberVote(Post member, VoteCast cast) {}
