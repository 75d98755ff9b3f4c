/**
 * Pages of accounts, and the API of what is held on one: people see their own, administrators see all. They see the register,
 * the credentials of {@code org.daybook.app.identity}, and who owns what. Start with {@code AccountsPage} and
 * {@code AccountPage}.
 */
package org.daybook.app.web.account;
