package org.lianjian.web.overload;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Receives bodies before their requests take a place. Who sends less than 8 KB a second after the first ten seconds is cut off; what is too large is
 * read to its end within reason, so that its sender gets to see the answer.
 */
final class Receiving {

    /** Bodies from this size on are dealt with one or two at a time. */
    static final int LARGE = 1024 * 1024;

    private static final Logger LOG = System.getLogger(Receiving.class.getName());
    private static final int MEGABYTE = 1024 * 1024;
    private static final int READ_PAST_LIMIT = 3;
    private static final int BUFFER = 16 * 1024;
    private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long NANOS_PER_BYTE = TimeUnit.SECONDS.toNanos(1) / (8 * 1024);

    private final Receivers receivers;
    private final Function<HttpServletRequest, String> addresses;

    Receiving(Receivers receivers, Function<HttpServletRequest, String> addresses) {
        this.receivers = receivers;
        this.addresses = addresses;
    }

    /**
     * Receives the whole body.
     *
     * @throws Refusal if it is too large, too slow, or too many others are being received
     */
    ReceivedBody receive(HttpServletRequest request, int megabytes) throws IOException, Refusal {
        if (request.getContentLengthLong() > (long) READ_PAST_LIMIT * megabytes * MEGABYTE) {
            throw Refusal.tooLarge(megabytes);
        }
        boolean here = request.getContentLengthLong() >= 0 && request.getInputStream().available() >= request.getContentLengthLong();
        String address = addresses.apply(request);
        if (!here && !receivers.begin(address)) {
            throw Refusal.overloaded();
        }
        try {
            return read(request.getInputStream(), megabytes);
        } finally {
            if (!here) {
                receivers.end(address);
            }
        }
    }

    /** Lets the server receive a form with files, which it puts on the disk. */
    void receiveFiles(HttpServletRequest request, int megabytes) throws IOException, ServletException, Refusal {
        if (request.getContentLengthLong() > (long) megabytes * MEGABYTE) {
            throw Refusal.tooLarge(megabytes);
        }
        String address = addresses.apply(request);
        if (!receivers.begin(address)) {
            throw Refusal.overloaded();
        }
        try {
            request.getParts();
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "The server takes no more", e);
            throw Refusal.tooLarge(megabytes);
        } finally {
            receivers.end(address);
        }
    }

    private static ReceivedBody read(InputStream in, int megabytes) throws IOException, Refusal {
        ReceivedBody body = new ReceivedBody();
        try {
            copy(in, body, (long) megabytes * MEGABYTE);
            body.close();
            return body;
        } catch (IOException | Refusal failed) {
            body.discard();
            throw failed;
        }
    }

    private static void copy(InputStream in, ReceivedBody body, long limit) throws IOException, Refusal {
        long begun = System.nanoTime();
        byte[] buffer = new byte[BUFFER];
        long received = 0;
        for (int count = in.read(buffer); count >= 0 && received <= READ_PAST_LIMIT * limit; count = in.read(buffer)) {
            received += count;
            if (received <= limit) {
                body.write(buffer, 0, count);
            }
            if (System.nanoTime() - begun > FIRST_NANOS + received * NANOS_PER_BYTE) {
                throw Refusal.tooSlow();
            }
        }
        if (received > limit) {
            throw Refusal.tooLarge((int) (limit / MEGABYTE));
        }
    }
}
