package org.daybook.shared.account;

import org.daybook.shared.text.Post;

/** Registers an account for whoever holds the post; the name and the credentials stay outside the record. */
public record RegisterAccount(Post post) implements AccountCommand {}
