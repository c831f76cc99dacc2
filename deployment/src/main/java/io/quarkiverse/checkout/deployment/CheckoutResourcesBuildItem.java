package io.quarkiverse.checkout.deployment;

import java.util.List;

import org.jboss.jandex.ClassInfo;

import io.quarkus.builder.item.SimpleBuildItem;

/** The REST resource classes of the extension, sorted by name. */
public final class CheckoutResourcesBuildItem extends SimpleBuildItem {

    private final List<ClassInfo> classes;

    CheckoutResourcesBuildItem(List<ClassInfo> classes) {
        this.classes = List.copyOf(classes);
    }

    List<ClassInfo> classes() {
        return classes;
    }
}
