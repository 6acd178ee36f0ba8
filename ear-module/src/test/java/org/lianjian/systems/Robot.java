package org.lianjian.systems;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lianjian.platform.settings.Settings;

/** A robot of a work chat where the settings allow one: a real server on this machine that can be told to refuse. */
final class Robot implements AutoCloseable {

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final String host;
    private volatile int status = 200;

    private Robot(URI origin) {
        host = origin.getHost() + ":" + origin.getPort();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(origin.getHost()), origin.getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Begins to listen. */
    static Robot in(Settings settings) {
        return new Robot(settings.webhookHosts().stream().filter(entry -> entry.startsWith("http://")).map(URI::create).findFirst().orElseThrow());
    }

    private void answer(HttpExchange exchange) throws IOException {
        texts.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] said = "{\"errcode\":0,\"errmsg\":\"ok\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    /** From now on it answers so. */
    void answers(int code) {
        status = code;
    }

    /** What it was sent, refused or not. */
    List<String> texts() {
        return texts;
    }

    /** Host and port. */
    String host() {
        return host;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
