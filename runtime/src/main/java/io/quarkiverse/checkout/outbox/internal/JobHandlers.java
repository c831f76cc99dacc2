package io.quarkiverse.checkout.outbox.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkus.arc.All;

/** The handlers by kind. */
@Singleton
class JobHandlers {

    private final Map<String, JobHandler> byKind = new HashMap<>();

    JobHandlers(@All List<JobHandler> handlers) {
        for (JobHandler handler : handlers) {
            JobHandler other = byKind.put(handler.kind(), handler);
            if (other != null) {
                throw new IllegalStateException("two handlers for jobs of kind " + handler.kind() + ": "
                        + other.getClass().getName() + " and " + handler.getClass().getName() + "; remove one");
            }
        }
    }

    Optional<JobHandler> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
