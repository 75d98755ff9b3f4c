/** What whoever was handed evidence does with it, where nothing of Daybook runs. */
package org.daybook.app.evidence;
