/** How often a programme reports, and how often its target dates may move. */
package org.daybook.shared.programme.reporting;
