package org.lianjian.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.lianjian.rig.SampleSignIn;

/** Somebody with a browser, signed in, who reads pages of both nodes in turns. */
final class Visitor {

    private static final Pattern CODE = Pattern.compile("\\sat [a-z]+\\.[\\w.$]+\\(|[a-z]\\.[A-Z]\\w+Exception|Stack ?[Tt]race");
    private static final List<String> PAGES = List.of("index.xhtml", "activities/list.xhtml", "agreements/list.xhtml");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).version(HttpClient.Version.HTTP_1_1).build();
    private final List<Node> nodes;
    private final Ledger ledger;
    private int turn;

    Visitor(List<Node> nodes, Ledger ledger) {
        this.nodes = nodes;
        this.ledger = ledger;
    }

    /** Whether a text shows the reader the inside of the program. */
    static boolean tellsOfCode(String text) {
        return CODE.matcher(text).find();
    }

    void signIn(String username) throws IOException, InterruptedException {
        SampleSignIn signIn = new SampleSignIn(nodes.get(0).address(), username);
        String form = client.send(signIn.forForm().build(), BodyHandlers.ofString()).body();
        client.send(signIn.withForm(form).build(), BodyHandlers.discarding());
    }

    /** Reads one page. */
    void read() throws InterruptedException {
        Node node = nodes.get(turn % nodes.size());
        String page = PAGES.get(turn++ % PAGES.size());
        if (node.isStarting()) {
            return;
        }
        try {
            judge(client.send(HttpRequest.newBuilder(URI.create(node.address() + page)).timeout(Duration.ofSeconds(20)).build(),
                    BodyHandlers.ofString()), page);
        } catch (IOException e) {
            System.getLogger(Visitor.class.getName()).log(System.Logger.Level.DEBUG, "No answer", e);
        }
    }

    private void judge(HttpResponse<String> answer, String page) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean expected = answer.statusCode() == 200 || answer.statusCode() == 503;
        boolean signedOut = answer.statusCode() == 200 && answer.body().contains("form:password");
        if (!expected || signedOut || !type.startsWith("text/html") || tellsOfCode(answer.body())) {
            ledger.unclear(answer.statusCode() + " " + type + " from " + page + (signedOut ? ", signed out" : "") + ": " + answer.body());
        }
    }
}
