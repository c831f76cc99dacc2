package io.quarkiverse.checkout.deployment;

import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutBuildConfig;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.pkg.builditem.CompiledJavaVersionBuildItem;
import io.quarkus.deployment.pkg.builditem.CompiledJavaVersionBuildItem.JavaVersion.Status;
import io.quarkus.resteasy.reactive.server.spi.AnnotationsTransformerBuildItem;
import io.smallrye.common.annotation.RunOnVirtualThread;

/**
 * Moves the pages to virtual threads where that is wanted; the annotation in our sources would fail the build of every
 * application that is compiled for Java 17.
 */
class VirtualThreadsProcessor {

    private static final Logger LOG = Logger.getLogger(VirtualThreadsProcessor.class);

    @BuildStep
    void annotate(CheckoutBuildConfig config, CheckoutResourcesBuildItem resources, CompiledJavaVersionBuildItem compiled,
            BuildProducer<AnnotationsTransformerBuildItem> transformers) {
        if (!config.virtualThreads()) {
            return;
        }
        if (compiled.getJavaVersion().isJava21OrHigher() != Status.TRUE) {
            LOG.warn("quarkus.checkout.virtual-threads is set, but the application is compiled for a Java before 21: "
                    + "the checkout's pages use worker threads");
            return;
        }
        Set<DotName> names = resources.classes().stream().map(ClassInfo::name).collect(Collectors.toSet());
        transformers.produce(new AnnotationsTransformerBuildItem(AnnotationTransformation.forClasses()
                .whenClass(resource -> names.contains(resource.name()))
                .transform(context -> context.add(RunOnVirtualThread.class))));
    }
}
