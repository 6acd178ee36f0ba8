package org.lianjian.identity.boundary;

import jakarta.ejb.Local;
import java.util.List;

/** The settings this node runs with, for the system administrator to read. */
@Local
public interface InstallationSettings {

    /** Every setting, in the order of the handbook. */
    List<SettingRow> inForce();
}
