package org.lianjian.rig;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** What Arquillian is taught here: to start our server on free ports and our database, and to deploy the EAR once for all tests. */
public class ServerRig implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, ShippedEar.class)
                .observer(PayaraServer.class)
                .observer(OneDeployment.class);
    }
}
