/**
 * A decision put on record: what it names, found in the register, and the rules for it. It sees the register and rules. Start
 * with {@code Registering}.
 */
package org.daybook.command.decision.registering;
