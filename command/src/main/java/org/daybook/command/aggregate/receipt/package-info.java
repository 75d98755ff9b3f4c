/**
 * The answer to an accepted command: its entries, how its dates were read, and warnings. It sees events, and no aggregate.
 * Start with {@code Receipts}.
 */
package org.daybook.command.aggregate.receipt;
