/** What a rebuild, an entry on disk and a command cost in a small record and in the large one. */
package org.daybook.bench.growth;
