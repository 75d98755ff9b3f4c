/**
 * Who comes in: credentials, tokens, sessions, sign-in, and which routes are open to whom. It sees the store and both sides,
 * but no page. Start with {@code SecurityConfiguration} and {@code RouteRules}.
 */
package org.daybook.app.identity;
