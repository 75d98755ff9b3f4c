package org.daybook.app.identity.guessing;

/**
 * One password attempt.
 *
 * @param name of the account that it is for, whether or not there is one
 */
public record Guess(Guesser by, String name) {}
