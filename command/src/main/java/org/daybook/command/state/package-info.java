/**
 * States of an entity by day, and the entries that rest on them. These are values without rules, and see the language only.
 * Start with {@code StateTimeline}.
 */
package org.daybook.command.state;
