package org.lianjian.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests of the code's own consistency find the code. */
final class Sources {

    /** The checkout. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path EJB = ROOT.resolve("ejb-module");
    static final Path WEB = ROOT.resolve("web-module");
    static final Path PAGES = WEB.resolve("src/main/webapp");
    static final Path BUNDLES = WEB.resolve("src/main/resources/org/lianjian/web/i18n");

    /** Every class of both modules, never a hand-picked list. */
    static final JavaClasses CLASSES =
            new ClassFileImporter().importPaths(EJB.resolve("target/classes"), WEB.resolve("target/classes"));

    private Sources() {
    }

    /** All files below a folder whose name ends so. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The feature a package belongs to: the word after the base package, or after {@code web}. */
    static String featureOf(String packageName) {
        String rest = packageName.replaceFirst("^org\\.lianjian\\.(web\\.)?", "");
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    /** The drawer of a package of the EJB module: boundary, control, entity, or empty. */
    static String drawerOf(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length > 3 ? parts[3] : "";
    }
}
