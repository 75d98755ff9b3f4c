/** How long the pages that people open first take, in the large record. */
package org.daybook.bench.pages;
