package io.quarkiverse.checkout.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkiverse.checkout.schema.CheckoutSchemaRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.InitTaskCompletedBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.runtime.util.ClassPathUtils;

/** Finds our migrations at build time and runs them at start, before Hibernate looks at the tables. */
class SchemaProcessor {

    private static final String LOCATION = "db/checkout";

    @BuildStep
    MigrationScriptsBuildItem findScripts() throws IOException {
        Set<String> names = new TreeSet<>();
        ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), LOCATION,
                folder -> names.addAll(scriptsIn(folder)));
        return new MigrationScriptsBuildItem(List.copyOf(names));
    }

    @BuildStep
    NativeImageResourceBuildItem keepScripts(MigrationScriptsBuildItem scripts) {
        return new NativeImageResourceBuildItem(scripts.names());
    }

    // The host's Flyway or Liquibase (an init task) goes first: it may refuse a schema that already holds tables.
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(BeanContainerBuildItem.class)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    @Consume(InitTaskCompletedBuildItem.class)
    JdbcDataSourceSchemaReadyBuildItem migrate(CheckoutSchemaRecorder recorder, MigrationScriptsBuildItem scripts) {
        recorder.migrate(scripts.names());
        return new JdbcDataSourceSchemaReadyBuildItem(Set.of(DataSourceUtil.DEFAULT_DATASOURCE_NAME));
    }

    private static List<String> scriptsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> LOCATION + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".sql"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the migrations in " + folder, e);
        }
    }
}
