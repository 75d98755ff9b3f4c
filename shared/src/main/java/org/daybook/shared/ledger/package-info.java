/**
 * The arithmetic of the ledger, by which outsiders check the record: a Merkle tree over all entries (RFC 6962), its tiles
 * (C2SP tlog-tiles) and the signed notes that commit to it (C2SP signed-note, tlog-checkpoint, tlog-cosignature). Pure:
 * it keeps nothing and knows no database.
 */
package org.daybook.shared.ledger;
