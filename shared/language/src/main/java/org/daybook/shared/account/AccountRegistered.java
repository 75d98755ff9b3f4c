package org.daybook.shared.account;

import org.daybook.shared.text.Post;

/** An account was registered. */
public record AccountRegistered(Post post) implements AccountEvent {}
