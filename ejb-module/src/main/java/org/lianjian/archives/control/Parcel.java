package org.lianjian.archives.control;

import java.util.Map;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.archives.entity.PackageFacts;
import org.lianjian.audit.boundary.ObjectType;

/**
 * What is to be packed.
 *
 * @param records  the agreement's records, by the kind that their events are of
 * @param facts    what the package says of itself
 * @param sequence its place in the sequence of its township and year
 */
record Parcel(AgreementDetails agreement, Map<ObjectType, Set<Long>> records, PackageFacts facts, int sequence) {
}
