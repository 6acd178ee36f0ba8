package org.lianjian.overload;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lianjian.rig.RunningProgram;

/** Sockets that send one character a second for ever: half of them in a header, half in a body. */
final class SlowClients implements Closeable {

    private static final int ADDRESSES = 4;
    private static final String HEADERS = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String BODY =
            "POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{";

    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();

    SlowClients(RunningProgram program, int count) throws IOException {
        int port = URI.create(program.address()).getPort();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            // Of several addresses, none of them that of the others.
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0." + (2 + i / 2 % ADDRESSES)), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port), (int) Crowd.HANGING.toMillis());
            socket.getOutputStream().write((i % 2 == 0 ? HEADERS : BODY).getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        drip.scheduleWithFixedDelay(() -> sockets.forEach(SlowClients::drip), 1, 1, TimeUnit.SECONDS);
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('a');
        } catch (IOException e) {
            System.getLogger(SlowClients.class.getName()).log(System.Logger.Level.DEBUG, "Cut off, as it should be", e);
        }
    }

    /** How many have been answered, which none could be for what it asked. */
    long cutOff() throws IOException {
        long count = 0;
        for (Socket socket : sockets) {
            count += socket.getInputStream().available() > 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        drip.shutdownNow();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
