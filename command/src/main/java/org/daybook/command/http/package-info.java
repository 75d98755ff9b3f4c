/**
 * The write API: the routes that take every command, one at a time or many in one request, and the parser of their bodies. It
 * sees dispatch and permission, and no aggregate. Start with {@code CommandController}.
 */
package org.daybook.command.http;
