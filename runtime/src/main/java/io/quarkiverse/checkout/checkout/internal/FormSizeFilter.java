package io.quarkiverse.checkout.checkout.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.checkout.ShopperPage;

/** Refuses forms that no page of ours can have sent, before they are read. */
@Provider
@ShopperPage
class FormSizeFilter implements ContainerRequestFilter {

    /** In bytes; the entries of the largest cart are the most there is. */
    private static final int LARGEST = 256 * 1024;

    private final ProblemPages problems;

    FormSizeFilter(ProblemPages problems) {
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LARGEST) {
            request.abortWith(problems.tooLarge());
        }
    }
}
