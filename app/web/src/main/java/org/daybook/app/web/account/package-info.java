/** Pages of accounts: one's own, and those that administrators keep. */
package org.daybook.app.web.account;
