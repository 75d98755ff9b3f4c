/**
 * The views: the projection of entries to facts, the two clocks, and one package for each feature of the read API. It sees the
 * language, and never the write side. Start with {@link org.daybook.query.slide.SlideController} and
 * {@link org.daybook.query.facts.writing.FactsProjector}.
 */
package org.daybook.query;
