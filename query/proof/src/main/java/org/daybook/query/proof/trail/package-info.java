/**
 * From a decision back to the update that the board saw, and forward to what was done about it. It sees the views, and
 * of the proof the checkpoint that holds an entry. Start with {@link org.daybook.query.proof.trail.FindTrail}.
 */
package org.daybook.query.proof.trail;
