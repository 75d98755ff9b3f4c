/** What rules ask of the register. */
package org.daybook.command.register.lookup;
