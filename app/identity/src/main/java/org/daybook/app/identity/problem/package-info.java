/**
 * How every refusal and failure is answered: as a problem (RFC 9457), or as a page to those who read pages. It sees the
 * failures of the store, of the bus and of the framework. Start with {@code Problems} and {@code ProblemAnswer}.
 */
package org.daybook.app.identity.problem;
