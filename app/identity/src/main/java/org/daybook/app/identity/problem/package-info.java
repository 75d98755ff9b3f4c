/** How every refusal and every failure is answered: RFC 9457 problems, or a page for those who read pages. */
package org.daybook.app.identity.problem;
