package org.lianjian.agreements.boundary;

import java.util.List;

/**
 * One pairing.
 *
 * @param key        e.g. {@code JD-330784114-2026-0003}
 * @param kind       the code of its kind
 * @param parties    the parties as the youngest agreement names them
 * @param agreements its agreements within the caller's reach, the youngest first
 */
public record PairingDetails(long id, String key, String kind, PairingState state, List<Party> parties, List<AgreementRow> agreements) {
}
