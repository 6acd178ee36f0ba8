package org.lianjian.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.lianjian.platform.requests.Reply;
import org.lianjian.platform.requests.RequestKeys;

/** Carries a keyed request out once; see {@link Keyed}. */
@Keyed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class KeyedRequests {

    @Inject
    ApiRequest request;

    @Inject
    RequestKeys keys;

    @Inject
    OneTransaction transaction;

    @Inject
    Jsonb json;

    /** Answers what was answered before, or goes on and remembers the answer. */
    @AroundInvoke
    public Object once(InvocationContext call) throws Exception {
        String key = request.key();
        if (key == null) {
            return call.proceed();
        }
        try {
            return transaction.run(() -> {
                Optional<Response> before = answered(key);
                return before.isPresent() ? before.get() : carryOut(key, call);
            });
        } catch (TransactionalException failed) {
            // What the server has for these answers 500 whatever the reason was.
            return answered(key).orElseThrow(() -> new NotCommitted(failed.getCause()));
        } catch (Exception failed) {
            // The same request may have run beside this one and won: then its answer is the answer.
            return answered(key).orElseThrow(() -> failed);
        }
    }

    private Response carryOut(String key, InvocationContext call) throws Exception {
        Response answer = (Response) call.proceed();
        String body = answer.hasEntity() ? json.toJson(answer.getEntity()) : null;
        String location = answer.getLocation() == null ? null : answer.getLocation().toString();
        keys.remember(key, request.digest(), new Reply(answer.getStatus(), location, body));
        return answer;
    }

    private Optional<Response> answered(String key) {
        return keys.find(key, request.digest()).map(this::again);
    }

    private Response again(Reply reply) {
        Response.ResponseBuilder answer = Response.status(reply.status()).header("Idempotency-Replayed", "true");
        if (reply.location() != null) {
            answer.header("Location", reply.location());
        }
        if (reply.body() != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(new JsonText(reply.body()));
            Versions.inJson(reply.body()).ifPresent(version -> answer.tag(new EntityTag(version)));
        }
        return answer.build();
    }
}
