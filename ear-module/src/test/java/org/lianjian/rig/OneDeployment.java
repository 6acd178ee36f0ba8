package org.lianjian.rig;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys before the first test class only; every later class finds the same deployment, and the server's end is its end. */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario shared;
    private boolean deployed;

    void generateOnce(@Observes EventContext<GenerateDeployment> event) {
        if (shared == null) {
            event.proceed();
            shared = scenario.get();
        } else {
            scenario.set(shared);
        }
    }

    void deployOnce(@Observes EventContext<DeployManagedDeployments> event) {
        if (!deployed) {
            deployed = true;
            PayaraServer.explainingFailure(event::proceed);
        }
    }

    void leaveDeployed(@Observes EventContext<UnDeployManagedDeployments> event) {
        // Not passing the event on keeps the application where it is.
    }
}
