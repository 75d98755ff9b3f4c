/**
 * Reads a target date that people wrote in words: a tokeniser, a grammar of phrases, and the days that a phrase can mean. It
 * sees only the calendar. Start with {@code DatePhrase}; {@code form} holds the phrases.
 */
package org.daybook.shared.clock.phrase;
