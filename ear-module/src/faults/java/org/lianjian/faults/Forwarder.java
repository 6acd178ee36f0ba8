package org.lianjian.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between one node and the database: it passes on bytes, may be cut, and may swallow everything without a word. */
final class Forwarder implements Closeable {

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;

    Forwarder(int target) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void cut() {
        cut = true;
        sockets.forEach(Forwarder::close);
    }

    void fallSilent() {
        silent = true;
    }

    void mend() {
        cut = false;
        silent = false;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                start(() -> connect(client));
            } catch (IOException e) {
                note(e);
            }
        }
    }

    private void connect(Socket client) {
        sockets.add(client);
        try {
            awaitSound();
            if (cut) {
                close(client);
                return;
            }
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(server);
            start(() -> pump(client, server));
            pump(server, client);
        } catch (IOException e) {
            note(e);
            close(client);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                awaitSound();
                out.write(buffer, 0, count);
            }
        } catch (IOException e) {
            note(e);
        }
        // The end of one side does not reach the other either while nothing does.
        awaitSound();
        close(from);
        close(to);
        sockets.remove(from);
        sockets.remove(to);
    }

    private void awaitSound() {
        while (silent) {
            Waits.pause(50);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            note(e);
        }
    }

    private static void note(IOException e) {
        System.getLogger(Forwarder.class.getName()).log(System.Logger.Level.DEBUG, "A connection ended", e);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }
}
