package org.lianjian.rig;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an account of the sample data signs in without a browser: what to send, and what to read in the answer. Who sends it decides what to do when
 * turned away.
 */
public final class SampleSignIn {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String PAGE = "sign-in.xhtml";

    private final URI address;
    private final String username;

    /** Somebody at the program with that address, which ends with a slash. */
    public SampleSignIn(String address, String username) {
        this.address = URI.create(address);
        this.username = username;
    }

    /** Asks for a token; answered with 201. */
    public HttpRequest.Builder forToken() {
        return HttpRequest.newBuilder(address.resolve("api/v1/tokens")).header(CONTENT_TYPE, "application/json")
                .POST(BodyPublishers.ofString("{\"username\":\"" + username + "\",\"password\":\"" + RunningProgram.PASSWORD + "\"}"));
    }

    /** The token in the answer. */
    public String token(String answer) {
        return found(TOKEN, answer);
    }

    /** Asks for the form. */
    public HttpRequest.Builder forForm() {
        return HttpRequest.newBuilder(address.resolve(PAGE));
    }

    /** Sends the form that was answered; the cookie of the sign-in is in the answer. */
    public HttpRequest.Builder withForm(String form) {
        String body = "form=form&form%3Ausername=" + username + "&form%3Apassword=" + RunningProgram.PASSWORD
                + "&form%3AsignIn=1&form%3Anext=&form%3Acarried="
                + "&jakarta.faces.ViewState=" + URLEncoder.encode(found(STATE, form), StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(address.resolve(PAGE)).header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private String found(Pattern wanted, String answer) {
        Matcher found = wanted.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(username + " cannot sign in: " + answer);
        }
        return found.group(1);
    }
}
