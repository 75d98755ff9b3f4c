/**
 * Rules: conditions that an entry must meet, with a stable code that the API shows. This package has what a rule is and the
 * rules that every aggregate shares; all others are in the package of their concept. Start with {@code Rule}.
 */
package org.daybook.command.rule;
