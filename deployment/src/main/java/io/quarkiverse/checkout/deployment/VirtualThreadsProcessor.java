package io.quarkiverse.checkout.deployment;

import java.util.HashSet;
import java.util.Set;

import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutBuildConfig;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.resteasy.reactive.server.spi.AnnotationsTransformerBuildItem;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Moves the pages to virtual threads where that is wanted; the annotation in the sources would fail builds on Java 17. */
class VirtualThreadsProcessor {

    private static final Logger LOG = Logger.getLogger(VirtualThreadsProcessor.class);
    private static final int FIRST_JAVA = 21;

    @BuildStep
    void annotate(CheckoutBuildConfig config, CheckoutResourcesBuildItem resources,
            BuildProducer<AnnotationsTransformerBuildItem> transformers) {
        if (!config.virtualThreads()) {
            return;
        }
        if (Runtime.version().feature() < FIRST_JAVA) {
            LOG.warnf("quarkus.checkout.virtual-threads needs a build on Java %d or later, this one runs on %d: "
                    + "the checkout's pages use worker threads", FIRST_JAVA, Runtime.version().feature());
            return;
        }
        Set<DotName> names = new HashSet<>();
        resources.classes().stream().map(ClassInfo::name).forEach(names::add);
        transformers.produce(new AnnotationsTransformerBuildItem(AnnotationTransformation.forClasses()
                .whenClass(resource -> names.contains(resource.name()))
                .transform(context -> context.add(RunOnVirtualThread.class))));
    }
}
