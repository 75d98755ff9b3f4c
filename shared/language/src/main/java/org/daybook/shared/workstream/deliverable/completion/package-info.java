/** How a deliverable ends: completed, reopened or withdrawn. */
package org.daybook.shared.workstream.deliverable.completion;
