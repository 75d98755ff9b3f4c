/**
 * What a decision says and rests on: its text, the interests declared, the background papers. It sees the decision it belongs
 * to. Start with {@link org.daybook.shared.decision.wording.Wording}.
 */
@NullMarked
package org.daybook.shared.decision.wording;

import org.jspecify.annotations.NullMarked;
