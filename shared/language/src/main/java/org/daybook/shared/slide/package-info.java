/**
 * The slide: the pure fold of facts to what a board sees of a workstream on a day. It sees facts and every feature
 * of a workstream, and no store or clock. Start with {@link org.daybook.shared.slide.Slide}.
 */
package org.daybook.shared.slide;
