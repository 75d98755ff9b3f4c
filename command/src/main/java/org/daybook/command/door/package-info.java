/** The write API: one generic door for every command, and one for many at once. */
package org.daybook.command.door;
