/** Who may call which route: the two filter chains, the rules of routes, and refusals in words. */
package org.daybook.app.security;
