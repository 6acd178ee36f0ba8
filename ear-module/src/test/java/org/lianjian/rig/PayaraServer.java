package org.lianjian.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Gives the managed server a domain of its own, on free ports of the loopback address, that knows this run's database. */
public class PayaraServer {

    /** The password of all sample accounts; ASCII, because it travels as an option of the JVM. */
    public static final String PASSWORD = "Systems-2025-huajie";

    private static final Path DOMAINS = Path.of("target/server/payara6/glassfish/domains");

    private static final System.Logger LOG = System.getLogger(PayaraServer.class.getName());
    private static final int LAST_LINES = 80;

    private TestDatabase database;

    void prepare(@Observes ContainerRegistry registry) throws IOException {
        String name = domainName();
        Domain domain = Domain.copy(DOMAINS.resolve("domain1"), DOMAINS.resolve(name));
        Path data = Files.createDirectories(domain.folder().resolve("lianjian"));
        database = TestDatabase.inFolder(data);
        int adminPort = domain.tune(settings(data));
        ContainerDef container = registry.getContainers().get(0).getContainerConfiguration();
        container.overrideProperty("domain", name);
        container.overrideProperty("adminPort", String.valueOf(adminPort));
    }

    void stopDatabase(@Observes(precedence = -1000) AfterSuite event) throws IOException {
        database.close();
    }

    /** Does a step with the server; should it fail, the end of the server's log comes with it. */
    static void explainingFailure(Runnable step) {
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                LOG.log(System.Logger.Level.ERROR, PayaraServer::lastWords);
            }
        }
    }

    private static String lastWords() {
        Path log = DOMAINS.resolve(domainName()).resolve("logs/server.log");
        try {
            List<String> lines = Files.readAllLines(log);
            return log + " ends with\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return log + " cannot be read: " + e;
        }
    }

    private static String domainName() {
        return "systems-" + TestDatabase.kind();
    }

    private Map<String, String> settings(Path data) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("lianjian.data", data.toAbsolutePath().toString());
        settings.put("lianjian.db.class", database.dataSourceClass());
        settings.put("lianjian.db.url", database.url());
        settings.put("lianjian.db.user", database.user());
        settings.put("lianjian.db.password", database.password());
        settings.put("lianjian.demo", "true");
        settings.put("lianjian.demo.password", PASSWORD);
        settings.put("lianjian.faces.key", Base64.getEncoder().encodeToString(new byte[16]));
        List<Integer> ports = FreePorts.find(2);
        settings.put("lianjian.smtp.host", "localhost");
        settings.put("lianjian.smtp.port", String.valueOf(ports.get(0)));
        settings.put("lianjian.smtp.from", "lianjian@example.cn");
        settings.put("lianjian.smtp.security", "none");
        settings.put("lianjian.digest.hour", "0");
        settings.put("lianjian.webhook.hosts", "qyapi.weixin.qq.com,oapi.dingtalk.com,http://localhost:" + ports.get(1));
        return settings;
    }
}
