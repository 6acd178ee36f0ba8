package org.lianjian.launch;

import java.io.IOException;

/**
 * The entry of the one-file program: reads the settings, starts the server on them and says in one line that it is ready, or why it is not.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        try {
            if (arguments.length > 0) {
                throw new WrongSettingException("Lianjian takes no arguments; its settings are environment variables, see the README");
            }
            LaunchSettings settings = LaunchSettings.from(System.getenv());
            settings.publish();
            Server.start(settings);
            Console.say("Lianjian is ready at " + settings.link());
        } catch (WrongSettingException | BootFailedException e) {
            stop(e.getMessage());
        } catch (IOException e) {
            stop("The data folder cannot be used: " + e);
        }
    }

    private static void stop(String reason) {
        Console.complain("Lianjian did not start: " + reason);
        System.exit(1);
    }
}
