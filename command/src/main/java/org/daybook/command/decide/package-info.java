/** What {@code decide} is handed beside state and command: who, when, from when, and what the outside says. */
package org.daybook.command.decide;
