package org.daybook.shared.account;

import org.daybook.shared.text.Post;

/** Registers an account for the holder of a post. Login name and credentials stay outside the record. */
public record RegisterAccount(Post post) implements AccountCommand {}
