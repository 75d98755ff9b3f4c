/**
 * A workstream: opened in a programme, given an owner, reported on, and closed. Its concepts have packages of their own; this
 * package combines them into the state ({@code WorkstreamState}), the decision and the aggregate that Axon sees
 * ({@code WorkstreamAggregate}). Start with {@code WorkstreamDecider}.
 */
package org.daybook.command.workstream;
