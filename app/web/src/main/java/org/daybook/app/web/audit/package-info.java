/** Pages for auditors: evidence to download, the state of the proof, and what a checkpoint means. */
package org.daybook.app.web.audit;
