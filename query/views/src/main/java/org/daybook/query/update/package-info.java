/**
 * Submitted updates and their slides, as the characters that were frozen. Sees the facts of updates and the entries
 * that submitted them. Start with {@link org.daybook.query.update.FindUpdates}.
 */
package org.daybook.query.update;
