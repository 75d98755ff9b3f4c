/** What an operator measures: commands and events by type, how far views lag, how much storage is taken, and Axon's own. */
package org.daybook.app.metrics;
