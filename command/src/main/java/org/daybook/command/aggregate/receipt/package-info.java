/** What a command is answered with: its entries, how dates were read, and warnings. */
package org.daybook.command.aggregate.receipt;
