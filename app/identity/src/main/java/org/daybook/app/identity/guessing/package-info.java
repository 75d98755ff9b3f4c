/**
 * Limits on guessing passwords: how often each guesser may try, and how many guesses are checked at a time. It sees nothing of
 * accounts, and keeps its counts in memory. Start with {@code PasswordAttempts}.
 */
package org.daybook.app.identity.guessing;
