/**
 * Values that people write: names, posts, labels, texts, links, quantities and local ids, each checked when it is
 * made. It sees no domain. Start with {@link org.daybook.shared.text.Text}.
 */
package org.daybook.shared.text;
