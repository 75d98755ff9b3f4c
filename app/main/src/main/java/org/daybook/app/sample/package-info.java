/**
 * The demo: the real record, transcribed from the papers, with an account, a token and a password for each role. It
 * sees the write side, accounts, and the upload of the command line, and is there only where a demo is asked for.
 * Start with {@code Demo}.
 */
package org.daybook.app.sample;
