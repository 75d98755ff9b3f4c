/**
 * Which passwords may be chosen. It sees nothing of Daybook but how a value is refused. Start with {@code PasswordStrength}.
 */
package org.daybook.app.identity.password;
