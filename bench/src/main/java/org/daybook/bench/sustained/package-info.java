/** Accepted commands for two minutes with every projection running. */
package org.daybook.bench.sustained;
