/** Accounts as people keep them: their own, all of them for administrators, what is held on one, and what is handed out. */
package org.daybook.app.account;
