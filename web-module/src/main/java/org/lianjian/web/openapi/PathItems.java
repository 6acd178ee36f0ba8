package org.lianjian.web.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Problem;
import org.lianjian.web.identity.TokensResource;

/** The paths of resources with their operations. */
final class PathItems {

    /** The name of the security scheme. */
    static final String TOKEN = "token";
    private static final String JSON = "application/json";
    private static final String BASE = "/api/v1/";

    private final Schemas schemas;

    PathItems(Schemas schemas) {
        this.schemas = schemas;
    }

    /** All paths of these resources. */
    Map<String, PathItem> of(List<Class<?>> resources) {
        Map<String, PathItem> items = new LinkedHashMap<>();
        resources.forEach(resource -> Arrays.stream(resource.getDeclaredMethods()).filter(PathItems::isOperation)
                .forEach(method -> add(items.computeIfAbsent(path(resource, method), path -> OASFactory.createPathItem()), method)));
        return items;
    }

    private static boolean isOperation(Method method) {
        return method.isAnnotationPresent(org.eclipse.microprofile.openapi.annotations.Operation.class);
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return BASE + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    private void add(PathItem item, Method method) {
        if (method.isAnnotationPresent(GET.class)) {
            item.setGET(operation(method));
        } else if (method.isAnnotationPresent(POST.class)) {
            item.setPOST(operation(method));
        } else if (method.isAnnotationPresent(PUT.class)) {
            item.setPUT(operation(method));
        } else if (method.isAnnotationPresent(DELETE.class)) {
            item.setDELETE(operation(method));
        }
    }

    private Operation operation(Method method) {
        Class<?> resource = method.getDeclaringClass();
        Operation operation = OASFactory.createOperation()
                .summary(method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class).summary())
                .operationId(resource.getSimpleName().replace("Resource", "") + "." + method.getName())
                .addTag(resource.getAnnotation(Tag.class).name()).responses(responses(method));
        Arrays.stream(method.getParameters()).forEach(parameter -> addParameter(operation, parameter));
        addHeaders(operation, method);
        if (resource == TokensResource.class && method.isAnnotationPresent(POST.class)) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        return operation;
    }

    private void addParameter(Operation operation, java.lang.reflect.Parameter parameter) {
        if (parameter.isAnnotationPresent(PathParam.class)) {
            operation.addParameter(OASFactory.createParameter().name(parameter.getAnnotation(PathParam.class).value()).in(Parameter.In.PATH)
                    .required(true).schema(schemas.of(parameter.getType())));
        } else if (parameter.isAnnotationPresent(BeanParam.class)) {
            Arrays.stream(parameter.getType().getDeclaredFields()).filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .forEach(field -> operation.addParameter(query(field, field.getType())));
        } else if (parameter.isAnnotationPresent(QueryParam.class)) {
            operation.addParameter(query(parameter, parameter.getType()));
        } else {
            operation.requestBody(OASFactory.createRequestBody().content(content(JSON, parameter.getType())));
        }
    }

    private Parameter query(AnnotatedElement element, Class<?> type) {
        var about = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        return OASFactory.createParameter().name(element.getAnnotation(QueryParam.class).value()).in(Parameter.In.QUERY)
                .description(about == null ? null : about.description()).schema(schemas.of(type));
    }

    /** The headers follow from what a method does: see {@link Preconditions} and {@link Keyed}. */
    private void addHeaders(Operation operation, Method method) {
        boolean versioned = method.getReturnType() != void.class && Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                .anyMatch(field -> field.getType() == Preconditions.class);
        if (method.isAnnotationPresent(PUT.class) && versioned) {
            operation.addParameter(header("If-Match", "The version you read, as in ETag").required(true));
        }
        if (method.isAnnotationPresent(Keyed.class) || method.getDeclaringClass().isAnnotationPresent(Keyed.class)) {
            operation.addParameter(header("Idempotency-Key", "Up to 200 characters; the same key and body are carried out once"));
        }
    }

    private Parameter header(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description).schema(schemas.of(String.class));
    }

    private APIResponses responses(Method method) {
        APIResponseSchema answered = method.getAnnotation(APIResponseSchema.class);
        Type type = answered == null ? method.getGenericReturnType() : answered.value();
        String status = answered == null || answered.responseCode().isEmpty() ? "200" : answered.responseCode();
        APIResponse problem = OASFactory.createAPIResponse().description("A problem").content(content(Problem.MEDIA_TYPE, ProblemBody.class));
        return OASFactory.createAPIResponses().addAPIResponse(type == void.class ? "204" : status, answer(type))
                .addAPIResponse("default", problem);
    }

    private APIResponse answer(Type type) {
        APIResponse response = OASFactory.createAPIResponse().description("Done");
        if (type == jakarta.ws.rs.core.Response.class) {
            return response.description("The file").content(content("*/*", byte[].class));
        }
        return type == void.class ? response : response.content(content(JSON, type));
    }

    private Content content(String mediaType, Type type) {
        return OASFactory.createContent().addMediaType(mediaType, OASFactory.createMediaType().schema(schemas.of(type)));
    }

    /** The members of a problem (RFC 9457) and those of ours. */
    private record ProblemBody(String type, String title, int status, String detail, String instance, List<Problem.FieldFault> violations,
            Integer invariant, String errorId) {
    }
}
