/** The write API: routes that take every command, one at a time or many in one request. Start at {@code CommandController}. */
package org.daybook.command.http;
