package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts answers by use case and status for {@code /metrics}: filings, refused sign-ins and faults among them. */
@Provider
@ApplicationScoped
public class AnswerCounter implements ContainerResponseFilter {

    @Inject
    MetricRegistry metrics;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (resource.getResourceClass() == null || !resource.getResourceClass().getName().startsWith("org.lianjian.")) {
            return;
        }
        String useCase = resource.getResourceClass().getSimpleName().replace("Resource", "") + "." + resource.getResourceMethod().getName();
        metrics.counter("lianjian_api_answers", new Tag("use_case", useCase), new Tag("status", Integer.toString(response.getStatus()))).inc();
    }
}
