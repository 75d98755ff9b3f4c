/** The ledger on this node: where its key is kept, how it is set up, and how it is. */
package org.daybook.app.ledger;
