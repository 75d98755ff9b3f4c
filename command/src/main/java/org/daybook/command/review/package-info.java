/**
 * Reviews of an audit panel: recommendations, answers, and judgements on the answers. It sees the kernel of the write side and
 * looks up evidence on record. Start with {@code ReviewDecider}.
 */
package org.daybook.command.review;
