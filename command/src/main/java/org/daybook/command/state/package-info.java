/** The states that things have been in, by day, and the entries that rest on them: values, without rules. */
package org.daybook.command.state;
