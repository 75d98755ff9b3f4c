/**
 * How a command gets from whoever asks to where it is judged, and the answer back: over the command bus of one process or
 * of many, judged again where the state may have been outdated, told apart from failure where nobody knows.
 */
package org.daybook.command.dispatch;
