package io.quarkiverse.checkout.deployment;

import java.util.List;

import io.quarkus.builder.item.SimpleBuildItem;

/** Class path names of our SQL migrations, sorted. */
final class MigrationScriptsBuildItem extends SimpleBuildItem {

    private final List<String> names;

    MigrationScriptsBuildItem(List<String> names) {
        this.names = names;
    }

    List<String> names() {
        return names;
    }
}
