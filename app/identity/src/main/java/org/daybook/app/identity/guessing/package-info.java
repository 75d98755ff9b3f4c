/** Limits on guessing passwords: how often each guesser may try, and how many guesses are checked at a time. */
package org.daybook.app.identity.guessing;
