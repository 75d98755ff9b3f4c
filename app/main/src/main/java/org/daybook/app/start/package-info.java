/**
 * The command line behind {@code ./daybook}: its subcommands, how a running Daybook is called from it, and what is said
 * when an argument is wrong. It may see the parts of the application that a subcommand runs. Start with {@link
 * org.daybook.app.start.DaybookCommandLine}.
 */
package org.daybook.app.start;
