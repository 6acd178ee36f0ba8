package org.lianjian.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.identity.boundary.InstallationSettings;
import org.lianjian.identity.boundary.SettingRow;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;

/** The settings in force, for the system administrator. */
@Path("settings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
public class SettingsResource {

    @Inject
    InstallationSettings settings;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The settings this node runs with; secrets without their values")
    public Slice<SettingRow> inForce() {
        return answers.all(settings.inForce());
    }
}
