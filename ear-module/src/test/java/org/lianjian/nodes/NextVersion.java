package org.lianjian.nodes;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.lianjian.rig.ClusterNode;

/** The program with further steps of the schema, as a next version has them. */
final class NextVersion {

    private static final String APPLICATION = "/MICRO-INF/deploy/ROOT.war";

    private NextVersion() {
    }

    /** Makes one; the steps are names of files and what is in them. */
    static Path with(Path file, Map<String, String> steps) throws IOException {
        Files.copy(ClusterNode.PROGRAM, file, StandardCopyOption.REPLACE_EXISTING);
        Path application = Files.createTempFile("next", ".war");
        try (FileSystem program = FileSystems.newFileSystem(file)) {
            Files.copy(program.getPath(APPLICATION), application, StandardCopyOption.REPLACE_EXISTING);
            add(application, steps);
            Files.copy(application, program.getPath(APPLICATION), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.delete(application);
        }
        return file;
    }

    private static void add(Path application, Map<String, String> steps) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(application)) {
            Path folder = Files.createDirectories(archive.getPath("/WEB-INF/classes/db/migration/common"));
            for (Map.Entry<String, String> step : steps.entrySet()) {
                Files.writeString(folder.resolve(step.getKey()), step.getValue());
            }
        }
    }
}
