package io.quarkiverse.checkout.checkout.internal;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import io.quarkiverse.checkout.ExplainsFaults;

/**
 * Answers what goes wrong in a shopper's page with a page. An interceptor and not an exception mapper: resources whose
 * path is configured cannot have one of their own, and a global one would answer for the host's resources, too.
 */
@ExplainsFaults
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class FaultPages {

    private final ProblemPages problems;

    FaultPages(ProblemPages problems) {
        this.problems = problems;
    }

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException fault) {
            return problems.fault(fault);
        }
    }
}
