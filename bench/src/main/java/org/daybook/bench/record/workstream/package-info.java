/** What is simulated to happen in a workstream. */
package org.daybook.bench.record.workstream;
