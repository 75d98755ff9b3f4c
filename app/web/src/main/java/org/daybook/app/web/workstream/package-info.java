/** Pages of one workstream: its slide, its submitted updates, what changed between two days, and its decisions. */
package org.daybook.app.web.workstream;
