package io.quarkiverse.checkout.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.maven.dependency.ResolvedDependency;
import io.quarkus.paths.PathTree;
import io.quarkus.paths.PathVisit;

/** Where the content of an asset comes from. */
class AssetFiles {

    static final String FOLDER = "checkout-assets/";

    private static final String HTMX_GROUP = "org.webjars.npm";
    private static final String HTMX = "htmx.org";

    private final ApplicationArchive host;
    private final ApplicationArchive extension;

    AssetFiles(ApplicationArchive host, ApplicationArchive extension) {
        this.host = host;
        this.extension = extension;
    }

    Optional<byte[]> hosts(String name) {
        return host.apply(tree -> read(tree, FOLDER + name));
    }

    byte[] required(String name) {
        return hosts(name).or(() -> extension.apply(tree -> read(tree, FOLDER + name)))
                .orElseThrow(() -> new IllegalStateException("the checkout's jar lacks " + FOLDER + name));
    }

    static byte[] htmx(ApplicationModel model) {
        for (ResolvedDependency dependency : model.getDependencies()) {
            if (dependency.getGroupId().equals(HTMX_GROUP) && dependency.getArtifactId().equals(HTMX)) {
                String path = "META-INF/resources/webjars/htmx.org/" + dependency.getVersion() + "/dist/htmx.min.js";
                return read(dependency.getContentTree(), path).orElseThrow(
                        () -> new IllegalStateException(dependency.toCompactCoords() + " lacks " + path));
            }
        }
        throw new IllegalStateException("the checkout needs " + HTMX_GROUP + ":" + HTMX
                + "; remove the exclusion of it from the build");
    }

    private static Optional<byte[]> read(PathTree tree, String path) {
        return Optional.ofNullable(tree.apply(path, visit -> visit == null ? null : read(visit)));
    }

    private static byte[] read(PathVisit file) {
        try {
            return Files.readAllBytes(file.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
