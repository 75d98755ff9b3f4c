/** Programmes: the names they bear and the rules that they set for their workstreams. */
package org.daybook.command.programme;
