/** What a rule is. The rules themselves live with the concept that they are about. */
package org.daybook.command.rule;
