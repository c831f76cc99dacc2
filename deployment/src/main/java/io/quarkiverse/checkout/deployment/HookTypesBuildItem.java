package io.quarkiverse.checkout.deployment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkus.builder.item.SimpleBuildItem;

/** The types marked as hooks, sorted by name. */
public final class HookTypesBuildItem extends SimpleBuildItem {

    private final List<HookType> types;

    HookTypesBuildItem(List<HookType> types) {
        this.types = List.copyOf(types);
    }

    List<HookType> types() {
        return types;
    }

    Set<DotName> names() {
        return types.stream().map(type -> type.info().name()).collect(Collectors.toSet());
    }

    record HookType(ClassInfo info, CheckoutHook.Kind kind) {
    }
}
