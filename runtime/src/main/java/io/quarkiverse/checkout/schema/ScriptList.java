package io.quarkiverse.checkout.schema;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resource.classpath.ClassPathResource;

/** The scripts by name: Flyway's own scan of the class path finds nothing behind Quarkus' class loaders. */
final class ScriptList implements ResourceProvider {

    private final List<LoadableResource> scripts;

    ScriptList(List<String> names, ClassLoader loader) {
        scripts = names.stream()
                .<LoadableResource> map(name -> new ClassPathResource(null, name, loader, StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public LoadableResource getResource(String name) {
        return scripts.stream().filter(script -> script.getRelativePath().equals(name)).findFirst().orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }
}
