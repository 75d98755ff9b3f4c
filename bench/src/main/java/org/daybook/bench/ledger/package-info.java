/** What it costs to append the large record to an empty ledger, and to audit it while views are read. */
package org.daybook.bench.ledger;
