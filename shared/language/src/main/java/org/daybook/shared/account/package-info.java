/**
 * The accounts of those who use Daybook: registration, roles and suspension, and the {@link
 * org.daybook.shared.account.Actor} that every command and question has. It knows programmes by their ids alone
 * and nobody by name. Start with {@link org.daybook.shared.account.GrantRole}.
 */
@NullMarked
package org.daybook.shared.account;

import org.jspecify.annotations.NullMarked;
