package org.lianjian.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.identity.boundary.InstallationSettings;
import org.lianjian.identity.boundary.SettingRow;

/** The settings in force on this node, for the system administrator to read. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    InstallationSettings settings;

    public List<SettingRow> getRows() {
        return settings.inForce();
    }
}
