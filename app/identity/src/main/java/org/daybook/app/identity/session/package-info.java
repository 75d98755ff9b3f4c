/** Signing in with a password: sessions, known browsers and the limits on both. */
package org.daybook.app.identity.session;
