/**
 * Why something is refused: values that make no sense, rules broken, and the problem document (RFC 9457) that the
 * API answers. It sees target dates, of which it offers readings, and nothing else of the domain. Start with
 * {@link org.daybook.shared.rejection.Rejection}.
 */
package org.daybook.shared.rejection;
