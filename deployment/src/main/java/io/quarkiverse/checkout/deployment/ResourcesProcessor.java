package io.quarkiverse.checkout.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

import io.quarkiverse.checkout.CheckoutBuildConfig;
import io.quarkiverse.checkout.CheckoutHook;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.resteasy.reactive.spi.AdditionalResourceClassBuildItem;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Hangs the pages below the configured base path: every {@code *Resource} of an internal package that has no
 * {@code @Path} of its own. One that has keeps it, and stands at the root.
 */
class ResourcesProcessor {

    static final String BASE_PATH_KEY = "quarkus.checkout.base-path";

    private static final Pattern BASE_PATH = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");
    private static final DotName PATH = DotName.createSimple(Path.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName SINGLETON = DotName.createSimple(Singleton.class);

    @BuildStep
    CheckoutResourcesBuildItem findResources(ApplicationArchivesBuildItem archives) {
        List<ClassInfo> resources = new ArrayList<>();
        for (ClassInfo candidate : archives.containingArchive(CheckoutHook.class.getName()).getIndex().getKnownClasses()) {
            if (isResource(candidate)) {
                resources.add(candidate);
            }
        }
        resources.sort(Comparator.comparing(ClassInfo::name));
        return new CheckoutResourcesBuildItem(resources);
    }

    /** What needs a role is left out where nothing would ask for it: the annotation alone keeps nobody away. */
    @BuildStep
    void serve(CheckoutBuildConfig config, CheckoutResourcesBuildItem resources, Capabilities capabilities,
            BuildProducer<AdditionalResourceClassBuildItem> classes, BuildProducer<AdditionalBeanBuildItem> beans) {
        validate(config.basePath());
        boolean secured = capabilities.isPresent(Capability.SECURITY);
        for (ClassInfo resource : resources.classes()) {
            if (!resource.hasDeclaredAnnotation(PATH) && (secured || !resource.hasAnnotation(ROLES_ALLOWED))) {
                classes.produce(new AdditionalResourceClassBuildItem(resource, config.basePath()));
                beans.produce(AdditionalBeanBuildItem.builder().addBeanClass(resource.name().toString())
                        .setDefaultScope(SINGLETON).setUnremovable().build());
            }
        }
    }

    static void validate(String basePath) {
        if (!BASE_PATH.matcher(basePath).matches()) {
            throw new ConfigurationException(BASE_PATH_KEY + " must be lower-case letters, digits and hyphens, its segments "
                    + "parted by single slashes, such as checkout or shop/checkout; it is '" + basePath + "'",
                    Set.of(BASE_PATH_KEY));
        }
    }

    private static boolean isResource(ClassInfo candidate) {
        return candidate.name().withoutPackagePrefix().endsWith("Resource")
                && candidate.name().packagePrefix().endsWith(".internal")
                && !candidate.isInterface() && !candidate.isAbstract();
    }
}
