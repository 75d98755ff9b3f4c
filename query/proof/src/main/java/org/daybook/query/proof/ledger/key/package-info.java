/** The keys that the ledger is signed with. */
package org.daybook.query.proof.ledger.key;
