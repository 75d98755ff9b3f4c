/**
 * Questions that rules ask of the register, one class for each kind. They read by primary key and see no aggregate.
 */
package org.daybook.command.register.lookup;
