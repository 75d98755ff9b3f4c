/**
 * Others who vouch for the ledger (C2SP tlog-witness): each is shown our checkpoints at a set pace and cosigns one
 * that extends what it has seen, so that not even we could show two histories to two people. It sees the stored
 * ledger, the leases of nodes and the network. Start with {@link org.daybook.query.proof.witness.Witnesses}.
 */
package org.daybook.query.proof.witness;
