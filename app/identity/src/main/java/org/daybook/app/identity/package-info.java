/**
 * Who may come in: credentials, tokens, sessions, and which routes are open to which roles. It sees the store and both sides,
 * but no page. Start with {@code SecurityConfiguration} and {@code RouteRules}.
 */
package org.daybook.app.identity;
