/**
 * What lets an account in: login names, passwords, one-time passwords, and the cache of who was let in. It sees the accounts of
 * the register, and sends the commands of the first start. Start with {@code Credentials} and {@code AuthenticationCache}.
 */
package org.daybook.app.identity.credential;
