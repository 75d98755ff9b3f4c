/** The demo: the real record, transcribed from the papers, an account for each role, and a token for each account. */
package org.daybook.app.sample;
