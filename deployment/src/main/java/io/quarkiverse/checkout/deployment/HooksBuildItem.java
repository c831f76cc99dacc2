package io.quarkiverse.checkout.deployment;

import java.util.List;

import io.quarkiverse.checkout.hooks.HookInventory.Hook;
import io.quarkus.builder.item.SimpleBuildItem;

/** Every hook with the beans that answer it, sorted by type. */
public final class HooksBuildItem extends SimpleBuildItem {

    private final List<Hook> hooks;

    HooksBuildItem(List<Hook> hooks) {
        this.hooks = List.copyOf(hooks);
    }

    List<Hook> hooks() {
        return hooks;
    }
}
