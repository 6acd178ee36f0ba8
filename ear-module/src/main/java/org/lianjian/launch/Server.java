package org.lianjian.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.ServerSocket;

/** Payara Micro, which lies around this class in the same file. */
final class Server {

    /** Where the application leaves the reason when it refuses to start. */
    private static final String START_FAILURE = "lianjian.start.failure";

    private Server() {
    }

    static void start(LaunchSettings settings) throws BootFailedException {
        refuseTakenPort(settings);
        Console.keepServerQuiet();
        try {
            PayaraMicro.main(new String[] {"--port", String.valueOf(settings.port())});
        } catch (Exception e) {
            throw new BootFailedException(Reason.of(e));
        }
        String failure = System.getProperty(START_FAILURE, Console.outcome());
        if (failure != null) {
            throw new BootFailedException(failure + " (more in " + settings.data().resolve("logs") + ")");
        }
    }

    private static void refuseTakenPort(LaunchSettings settings) throws BootFailedException {
        try (ServerSocket probe = new ServerSocket(settings.port(), 1, settings.address())) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            String place = settings.address().getHostAddress() + ":" + settings.port();
            throw new BootFailedException("cannot listen on " + place + ": " + e.getMessage() + " (LIANJIAN_HTTP_PORT sets another port)");
        }
    }
}
