/**
 * API tokens: made, shown once, kept as digests, revoked and expired. They see the credentials and their own table. Start with
 * {@code Tokens}.
 */
package org.daybook.app.identity.token;
