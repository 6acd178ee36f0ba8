package org.lianjian.archives.boundary;

import java.util.List;

/**
 * What came of erasing.
 *
 * @param requestId the request, to be found in the audit events
 * @param erased    what was erased, without what stood there
 * @param kept      what stays, and why
 */
public record ErasureAnswer(long requestId, List<FoundTrace> erased, List<FoundTrace> kept) {
}
