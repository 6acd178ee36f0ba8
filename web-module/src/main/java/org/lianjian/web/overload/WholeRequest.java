package org.lianjian.web.overload;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request whose body has been received: it is read from there, and so are the fields of a form. */
final class WholeRequest extends HttpServletRequestWrapper {

    private final ReceivedBody body;
    private final Map<String, String[]> fields;
    private ServletInputStream stream;

    WholeRequest(HttpServletRequest request, ReceivedBody body) throws IOException {
        super(request);
        this.body = body;
        this.fields = FormFields.isForm(request) ? FormFields.of(request.getQueryString(), text(body)) : null;
    }

    private static String text(ReceivedBody body) throws IOException {
        try (InputStream in = body.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Received(body.open());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return fields == null ? super.getParameterValues(name) : fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields == null ? super.getParameterMap() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return fields == null ? super.getParameterNames() : Collections.enumeration(fields.keySet());
    }

    /** Closes what was opened and removes what is on the disk. */
    void discard() throws IOException {
        if (stream != null) {
            stream.close();
        }
        body.discard();
    }

    private static final class Received extends ServletInputStream {

        private final InputStream in;
        private boolean finished;

        Received(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            finished = next < 0;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            int read = in.read(bytes, from, count);
            finished = read < 0;
            return read;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is here as a whole and is read as any stream");
        }
    }
}
