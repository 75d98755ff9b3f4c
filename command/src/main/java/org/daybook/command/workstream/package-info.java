/**
 * A workstream: opened in a programme, given an owner, reported on until it is closed. Its parts are packages of their
 * own; here they are put together: what it is now ({@code WorkstreamState}), what a command makes of it ({@code
 * WorkstreamDecider}), and how Axon sees it ({@code WorkstreamAggregate}).
 */
package org.daybook.command.workstream;
