/**
 * Signing in with a password, and the sessions and known browsers that follow from it. It sees the credentials and the limits
 * on guessing. Start with {@code PasswordSignIn} and {@code Sessions}.
 */
package org.daybook.app.identity.session;
