package org.lianjian.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;

/** Refuses query parameters that a resource does not have: a mistyped filter would otherwise answer everything. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        Set<String> known = namesOf(resource.getResourceMethod());
        List<Violation> unknown = context.getUriInfo().getQueryParameters().keySet().stream().filter(name -> !known.contains(name))
                .map(name -> Violation.of(Scalars.shown(name), "api.parameter.unknown", Scalars.shown(name), String.join(", ", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(method.getParameters()).flatMap(KnownParameters::namesOf).forEach(names::add);
        return names;
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields()).filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .map(field -> field.getAnnotation(QueryParam.class).value());
        }
        return Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
