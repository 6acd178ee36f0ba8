package org.lianjian.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.organizations.boundary.OrganizationDetails;

/** The version of a record that is answered. */
final class Versions {

    private Versions() {
    }

    /** The version as it stands in the tag; empty for what has none. */
    static Optional<String> of(Object entity) {
        return Optional.ofNullable(number(entity)).map(Object::toString);
    }

    /** The version in a record that was written as JSON before. */
    static Optional<String> inJson(String json) {
        return Optional.ofNullable(StrictJsonReader.parse(json.getBytes(StandardCharsets.UTF_8)).get("version")).map(Object::toString);
    }

    private static Integer number(Object entity) {
        if (entity instanceof AgreementDetails agreement) {
            return agreement.version();
        }
        if (entity instanceof ActivityDetails activity) {
            return activity.version();
        }
        if (entity instanceof FindingDetails finding) {
            return finding.version();
        }
        if (entity instanceof OrganizationDetails organization) {
            return organization.version();
        }
        return entity instanceof AccountDetails account ? account.version() : null;
    }
}
