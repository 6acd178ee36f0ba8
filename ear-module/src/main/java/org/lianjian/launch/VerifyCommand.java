package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.tlog.CopyCheck;
import org.lianjian.platform.tlog.LogCopy;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.NoteKey;
import org.lianjian.platform.tlog.SignedNote;

/**
 * Verifies a copy of the transparency log without a server and a database: {@code verify <folder or zip> [--key <vkey>] [--checkpoint <file>]}.
 * Ends with 0 if all is well, with 1 if something is wrong and names it, with 2 if it cannot say.
 */
final class VerifyCommand {

    static final String NAME = "verify";

    private static final int WELL = 0;
    private static final int WRONG = 1;
    private static final int UNKNOWN = 2;
    private static final int MOST_SHOWN = 100;
    private static final String USAGE = "Usage: java -jar lianjian.jar verify <folder or zip> [--key <verification key>] [--checkpoint <file>]";

    private final List<NoteKey> keys = new ArrayList<>();
    private Path place;
    private SignedNote kept;

    /** Does it and answers the exit code. */
    static int run(List<String> arguments) {
        VerifyCommand command = new VerifyCommand();
        try {
            return command.read(arguments) ? command.verify() : unknown(USAGE);
        } catch (MalformedNote e) {
            return unknown("Not a readable copy of a log: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return unknown("There is no file " + e.getFile());
        } catch (IOException e) {
            return unknown("The copy cannot be read: " + e);
        }
    }

    private boolean read(List<String> arguments) throws IOException, MalformedNote {
        List<String> rest = new ArrayList<>(arguments);
        while (rest.size() > 1) {
            int last = rest.size() - 1;
            String option = rest.get(last - 1);
            if ("--key".equals(option)) {
                keys.add(NoteKey.parse(rest.get(last)));
            } else if ("--checkpoint".equals(option)) {
                kept = SignedNote.parse(Files.readString(Path.of(rest.get(last))));
            } else {
                return false;
            }
            rest = rest.subList(0, last - 1);
        }
        place = rest.isEmpty() ? null : Path.of(rest.get(0));
        return place != null && !rest.get(0).startsWith("--");
    }

    private int verify() throws IOException, MalformedNote {
        if (Files.isDirectory(place)) {
            return verify(new LogCopy(place));
        }
        if (Files.notExists(place)) {
            throw new NoSuchFileException(place.toString());
        }
        try (FileSystem zip = FileSystems.newFileSystem(place)) {
            return verify(new LogCopy(zip.getPath("/")));
        }
    }

    private int verify(LogCopy copy) throws IOException, MalformedNote {
        boolean keyGiven = !keys.isEmpty();
        CopyCheck check = new CopyCheck(copy, keyGiven ? keys : copy.keys());
        if (kept != null) {
            check.against(kept);
        }
        List<String> faults = check.run();
        faults.stream().limit(MOST_SHOWN).forEach(Console::complain);
        if (faults.isEmpty()) {
            Console.say("The log verifies: " + check.size() + " entries, root " + check.root().hex());
            if (!keyGiven) {
                Console.say("The key came with the copy: compare it with one you were given by another way.\n" + copy.keys().get(0));
            }
            return WELL;
        }
        Console.complain("The log does NOT verify: " + faults.size() + (faults.size() == 1 ? " fault" : " faults"));
        return WRONG;
    }

    private static int unknown(String why) {
        Console.complain(why);
        return UNKNOWN;
    }
}
