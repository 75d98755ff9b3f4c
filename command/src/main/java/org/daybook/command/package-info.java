/**
 * The write side: HTTP, dispatch, aggregates that decide and evolve, their rules, and the register of what must be unique. It
 * sees the language, and never the read side. Start with {@code CommandController} and {@code WorkstreamDecider};
 * docs/architecture.md lists the files of one command.
 */
package org.daybook.command;
