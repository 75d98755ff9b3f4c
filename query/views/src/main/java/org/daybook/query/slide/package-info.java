/**
 * The slide of a workstream on any day, as known at any instant. Sees the facts; the layout of a slide is in the
 * language. Start with {@link org.daybook.query.slide.FindSlide}.
 */
package org.daybook.query.slide;
