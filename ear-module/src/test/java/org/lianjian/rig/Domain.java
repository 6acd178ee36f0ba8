package org.lianjian.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A domain of a Payara Server: its folder and the {@code domain.xml} in it. */
record Domain(Path folder) {

    private static final List<String> PORTS = List.of("8080", "8181", "4848", "3700", "3820", "3920", "8686", "7676", "6666");
    private static final String ADMIN = "4848";

    static Domain copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> old = Files.walk(to)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return new Domain(to);
    }

    /** Moves the domain to free ports of the loopback address and hands it the settings; answers the port of its administration. */
    int tune(Map<String, String> settings) throws IOException {
        Path file = folder.resolve("config/domain.xml");
        String all = Files.readString(file);
        int end = all.indexOf("<config name=\"default-config\"");
        String ours = all.substring(0, end);
        int adminPort = 0;
        Iterator<Integer> free = FreePorts.find(PORTS.size()).iterator();
        for (String port : PORTS) {
            int chosen = free.next();
            adminPort = port.equals(ADMIN) ? chosen : adminPort;
            ours = ours.replace("port=\"" + port + "\"", "port=\"" + chosen + "\"")
                    .replace("value=\"" + port + "\"", "value=\"" + chosen + "\"")
                    .replace("telnet.port=" + port, "telnet.port=" + chosen);
        }
        ours = ours.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener ", "<network-listener address=\"127.0.0.1\" ")
                .replace("<hazelcast-config-specific-configuration>", "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace("<jvm-options>-Xmx512m</jvm-options>", options(settings));
        Files.writeString(file, ours + all.substring(end));
        return adminPort;
    }

    private static String options(Map<String, String> settings) {
        return Stream.concat(Stream.of("-Xmx768m", "-XX:+UseSerialGC"),
                        settings.entrySet().stream().map(setting -> "-D" + setting.getKey() + "=" + setting.getValue()))
                .map(option -> "<jvm-options>" + option.replace("&", "&amp;").replace("<", "&lt;") + "</jvm-options>")
                .collect(Collectors.joining("\n"));
    }
}
