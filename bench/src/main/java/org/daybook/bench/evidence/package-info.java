/** Packs of evidence, checked by whoever was handed one. */
package org.daybook.bench.evidence;
