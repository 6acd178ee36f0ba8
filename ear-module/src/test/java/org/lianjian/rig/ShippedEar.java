package org.lianjian.rig;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it is shipped, with every in-server test and its fixtures added to the WAR, so that one deployment serves them all. */
public class ShippedEar implements DeploymentScenarioGenerator {

    private static final File EAR = new File("target/lianjian.ear");

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, EAR);
        WebArchive web = ear.getAsType(WebArchive.class, "/lianjian-web.war");
        web.addPackages(true, "org.lianjian.systems");
        web.addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
        ear.addAsModule(Testable.archiveToTest(web));
        return List.of(new DeploymentDescription("lianjian", ear));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
