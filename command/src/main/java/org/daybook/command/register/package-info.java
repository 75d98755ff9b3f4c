/**
 * What rules need from outside their aggregate, kept in PostgreSQL by the command side: the rules of programmes, who
 * bears which name, who owns what, which accounts there are. Read by commands, written by {@link
 * org.daybook.command.register.RegisterKeeper} from the entries.
 */
package org.daybook.command.register;
