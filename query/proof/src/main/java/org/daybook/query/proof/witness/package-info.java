/**
 * Others who vouch for the ledger (C2SP tlog-witness): each is shown our checkpoints at a set pace and cosigns one that
 * extends what it has seen, so that not even we could show two histories to two people.
 */
package org.daybook.query.proof.witness;
