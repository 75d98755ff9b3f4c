/**
 * The language of Daybook: commands, events, values, facts, and the pure fold of entries to a slide. It sees no other module,
 * no Spring and no Axon. Start with {@link org.daybook.shared.workstream.rag.ChangeRag} and the {@code RagChanged} beside
 * it, then {@link org.daybook.shared.slide.Slide}.
 */
package org.daybook.shared;
