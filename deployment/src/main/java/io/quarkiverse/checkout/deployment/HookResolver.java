package io.quarkiverse.checkout.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Default;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;

import io.quarkiverse.checkout.CheckoutHook.Kind;
import io.quarkiverse.checkout.demo.DemoCatalog;
import io.quarkiverse.checkout.deployment.HookTypesBuildItem.HookType;
import io.quarkiverse.checkout.hooks.HookInventory.Answer;
import io.quarkiverse.checkout.hooks.HookInventory.Hook;
import io.quarkiverse.checkout.hooks.HookInventory.Origin;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Finds which beans answer a hook, by the container's own rules. */
class HookResolver {

    private static final DotName DEMO = DotName.createSimple(DemoCatalog.class);

    /** As our own injection points have no qualifier, a bean with one of its own does not answer a hook. */
    private static final Set<AnnotationInstance> DEFAULT = Set.of(AnnotationInstance.builder(Default.class).build());

    private final BeanDiscoveryFinishedBuildItem beans;
    private final IndexView extension;

    /** @param extension the classes of the extension itself */
    HookResolver(BeanDiscoveryFinishedBuildItem beans, IndexView extension) {
        this.beans = beans;
        this.extension = extension;
    }

    Hook resolve(HookType type) {
        Type wanted = Type.create(type.info().name(), Type.Kind.CLASS);
        Set<BeanInfo> candidates = beans.getBeans().stream()
                .filter(bean -> beans.getBeanResolver().matches(bean, wanted, DEFAULT)).collect(Collectors.toSet());
        List<Answer> answers = new ArrayList<>();
        if (type.kind() == Kind.CONTRIBUTOR) {
            candidates.forEach(bean -> answers.add(answer(bean)));
        } else if (!candidates.isEmpty()) {
            answers.add(answer(only(type, candidates)));
        } else if (type.kind() == Kind.PORT) {
            throw new ConfigurationException(HookMessages.missing(type.info()));
        }
        answers.sort(Comparator.comparing(Answer::bean));
        return new Hook(type.info().name().toString(), type.kind(), answers);
    }

    private BeanInfo only(HookType type, Set<BeanInfo> candidates) {
        try {
            return beans.getBeanResolver().resolveAmbiguity(candidates);
        } catch (AmbiguousResolutionException e) {
            List<String> rivals = candidates.stream().filter(bean -> !bean.isDefaultBean()).map(HookResolver::name).sorted()
                    .toList();
            throw new ConfigurationException(HookMessages.ambiguous(type.info(), rivals));
        }
    }

    private Answer answer(BeanInfo bean) {
        return new Answer(name(bean), origin(bean.getBeanClass()));
    }

    private Origin origin(DotName beanClass) {
        if (beanClass.equals(DEMO)) {
            return Origin.DEMO;
        }
        return extension.getClassByName(beanClass) == null ? Origin.HOST : Origin.DEFAULT;
    }

    private static String name(BeanInfo bean) {
        if (!bean.isProducer()) {
            return bean.getBeanClass().toString();
        }
        AnnotationTarget producer = bean.getTarget().orElseThrow();
        return bean.getBeanClass() + "#"
                + (bean.isProducerMethod() ? producer.asMethod().name() : producer.asField().name());
    }
}
