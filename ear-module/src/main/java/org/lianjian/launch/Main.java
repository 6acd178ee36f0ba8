package org.lianjian.launch;

import java.io.IOException;
import java.util.List;

/**
 * The entry of the one-file program: reads the settings, starts the server on them and says in one line that it is ready, or why it is not. With a
 * command as its first argument it does that instead, without a server.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        try {
            List<String> command = List.of(arguments);
            if (!command.isEmpty()) {
                System.exit(run(command));
            }
            RestoreCommand.refuseHalfOne(Installation.from(System.getenv()).data());
            LaunchSettings settings = LaunchSettings.from(System.getenv());
            settings.publish();
            Server.start(settings);
            Stopping.when(settings.drainSeconds());
            Console.say("Lianjian is ready at " + settings.link());
        } catch (WrongSettingException | BootFailedException e) {
            stop(e.getMessage());
        } catch (IOException e) {
            stop("The data folder cannot be used: " + e);
        }
    }

    private static int run(List<String> command) throws WrongSettingException, IOException {
        return switch (command.get(0)) {
            case VerifyCommand.NAME -> VerifyCommand.run(command.subList(1, command.size()));
            case RotateCommand.NAME -> RotateCommand.run(LaunchSettings.from(System.getenv()));
            case BackupCommand.NAME -> BackupCommand.run(command.subList(1, command.size()), Installation.from(System.getenv()));
            case RestoreCommand.NAME -> RestoreCommand.run(command.subList(1, command.size()), Installation.from(System.getenv()));
            default -> throw new WrongSettingException("There is no command " + command.get(0) + ", only " + String.join(", ", VerifyCommand.NAME,
                    RotateCommand.NAME, BackupCommand.NAME, RestoreCommand.NAME) + "; settings are environment variables, see the README");
        };
    }

    private static void stop(String reason) {
        Console.complain("Lianjian did not start: " + reason);
        System.exit(1);
    }
}
