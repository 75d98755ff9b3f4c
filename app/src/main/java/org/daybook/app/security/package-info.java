/** Who comes in and where they may go: tokens, passwords, sessions, and the rules of each route. */
package org.daybook.app.security;
