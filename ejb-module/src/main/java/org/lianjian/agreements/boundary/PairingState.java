package org.lianjian.agreements.boundary;

/** Where a pairing stands; follows from its agreements. */
public enum PairingState {
    PROPOSED, ACTIVE, SUSPENDED, ENDED
}
