package io.quarkiverse.checkout.hooks.internal;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.hooks.HookInventory;
import io.quarkiverse.checkout.hooks.HookInventory.Hook;
import io.quarkiverse.checkout.hooks.HookInventory.Origin;
import io.quarkus.runtime.StartupEvent;

/** Says at start-up which hooks are the shop's own. */
@Singleton
class HooksReport {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.checkout");

    void report(@Observes StartupEvent started, HookInventory inventory) {
        LOG.infof("Checkout hooks answered by the shop: %s; by defaults: %s", names(inventory, Origin.HOST),
                names(inventory, Origin.DEFAULT));
        for (Hook hook : inventory.hooks()) {
            if (answeredBy(hook, Origin.DEMO)) {
                LOG.warnf("The shop has no %s: a small demo stands in during development, a build for production will fail. "
                        + "Write a bean of %s", hook.name(), hook.type());
            }
        }
    }

    private static String names(HookInventory inventory, Origin origin) {
        String names = inventory.hooks().stream().filter(hook -> answeredBy(hook, origin)).map(Hook::name).sorted()
                .collect(joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static boolean answeredBy(Hook hook, Origin origin) {
        return hook.answers().stream().anyMatch(answer -> answer.origin() == origin);
    }
}
