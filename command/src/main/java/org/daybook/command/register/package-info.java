/**
 * What rules need from outside their aggregate: names in use, rules of programmes, owners, accounts. The command side keeps it
 * in PostgreSQL; commands read it, and only {@code RegisterKeeper} writes it, from the entries. Start with {@code Register}.
 */
package org.daybook.command.register;
