/** Accounts as the API keeps them: what is known of each, what is held on it, and the credentials handed out for it. */
package org.daybook.app.account;
