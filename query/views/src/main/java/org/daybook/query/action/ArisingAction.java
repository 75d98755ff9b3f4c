package org.daybook.query.action;

/**
 * An action as a matter arising at a meeting.
 *
 * @param carriedOver from how many earlier meetings of the board it is carried over
 */
public record ArisingAction(int carriedOver, TrackedAction action) {}
