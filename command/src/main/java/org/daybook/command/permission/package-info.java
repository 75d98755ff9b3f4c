/** Who may ask what of the record: the one table of roles. */
package org.daybook.command.permission;
