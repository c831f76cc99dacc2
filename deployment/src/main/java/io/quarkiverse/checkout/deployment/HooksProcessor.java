package io.quarkiverse.checkout.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.CheckoutHook.Kind;
import io.quarkiverse.checkout.demo.DemoCatalog;
import io.quarkiverse.checkout.hooks.HookInventory;
import io.quarkiverse.checkout.hooks.HookInventory.Hook;
import io.quarkiverse.checkout.hooks.internal.HooksRecorder;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.IsDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;

/** Finds the beans that answer each {@link CheckoutHook}, and fails the build where one is missing or one too many. */
class HooksProcessor {

    private static final DotName MARK = DotName.createSimple(CheckoutHook.class);

    @BuildStep
    HookTypesBuildItem findTypes(CombinedIndexBuildItem combined) {
        List<HookTypesBuildItem.HookType> types = new ArrayList<>();
        for (AnnotationInstance mark : combined.getIndex().getAnnotations(MARK)) {
            types.add(new HookTypesBuildItem.HookType(mark.target().asClass(), Kind.valueOf(mark.value().asEnum())));
        }
        types.sort(Comparator.comparing(type -> type.info().name()));
        return new HookTypesBuildItem(types);
    }

    @BuildStep
    UnremovableBeanBuildItem keep(HookTypesBuildItem types) {
        return UnremovableBeanBuildItem.beanTypes(types.names());
    }

    @BuildStep(onlyIf = IsDevelopment.class)
    AdditionalBeanBuildItem demo() {
        return AdditionalBeanBuildItem.builder().addBeanClass(DemoCatalog.class)
                .setDefaultScope(DotName.createSimple(ApplicationScoped.class)).build();
    }

    @BuildStep
    HooksBuildItem resolve(HookTypesBuildItem types, BeanDiscoveryFinishedBuildItem discovery,
            ApplicationArchivesBuildItem archives) {
        HookResolver resolver = new HookResolver(discovery,
                archives.containingArchive(CheckoutHook.class.getName()).getIndex());
        List<Hook> hooks = new ArrayList<>();
        types.types().forEach(type -> hooks.add(resolver.resolve(type)));
        return new HooksBuildItem(hooks);
    }

    /** Registers a bean, which makes these steps run before the container complains of missing beans in its own words. */
    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    SyntheticBeanBuildItem inventory(HooksRecorder recorder, HooksBuildItem hooks) {
        return SyntheticBeanBuildItem.configure(HookInventory.class).scope(Singleton.class).unremovable()
                .runtimeValue(recorder.inventory(hooks.hooks())).done();
    }
}
