/** What is looked into in a pack, and what comes of it. */
package org.daybook.shared.evidence.check;
