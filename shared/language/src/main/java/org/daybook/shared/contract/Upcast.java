package org.daybook.shared.contract;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a stored payload from one version of an event to the next when it is read; what is stored never changes.
 *
 * @param name the stored name of the event
 * @param from the version it understands; the result is of the version that follows
 */
public record Upcast(String name, int from, UnaryOperator<ObjectNode> step) {}
