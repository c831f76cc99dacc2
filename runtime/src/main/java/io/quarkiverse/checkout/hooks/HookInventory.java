package io.quarkiverse.checkout.hooks;

import java.util.List;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * Every hook of the checkout and the beans that answer it in this shop; found at build time, may be injected.
 *
 * @param hooks sorted by type
 */
public record HookInventory(List<Hook> hooks) {

    public HookInventory {
        hooks = List.copyOf(hooks);
    }

    /**
     * One hook.
     *
     * @param type the full name of the type marked with {@link CheckoutHook}
     * @param kind how many beans it takes
     * @param answers the beans in use, sorted by name; empty for a contributor that nobody writes
     */
    public record Hook(String type, CheckoutHook.Kind kind, List<Answer> answers) {

        public Hook {
            answers = List.copyOf(answers);
        }

        /** The type without its package. */
        public String name() {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    /**
     * A bean that answers a hook.
     *
     * @param bean the full name of its class, followed by {@code #method} if a producer makes it
     * @param origin whose it is
     */
    public record Answer(String bean, Origin origin) {
    }

    public enum Origin {
        /** The shop's own, or another extension's. */
        HOST,
        /** Comes with the checkout. */
        DEFAULT,
        /** Stands in during development until the shop has its own. */
        DEMO
    }
}
