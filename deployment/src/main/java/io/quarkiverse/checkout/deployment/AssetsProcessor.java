package io.quarkiverse.checkout.deployment;

import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkiverse.checkout.CheckoutBuildConfig;
import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.internal.AssetsRecorder;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.vertx.http.deployment.HttpRootPathBuildItem;
import io.quarkus.vertx.http.deployment.spi.GeneratedStaticResourceBuildItem;

/** Publishes style and script under names that change with their content; a host's file of the same path wins. */
class AssetsProcessor {

    private static final String CSS = "checkout.css";
    private static final String THEME = "theme.css";
    private static final String SCRIPT = "checkout.js";
    private static final String HTMX = "htmx.js";

    @BuildStep
    HotDeploymentWatchedFileBuildItem watch() {
        return HotDeploymentWatchedFileBuildItem.builder()
                .setLocationPredicate(path -> path.startsWith(AssetFiles.FOLDER)).build();
    }

    @BuildStep
    AssetsBuildItem collect(CheckoutBuildConfig config, ApplicationArchivesBuildItem archives,
            CurateOutcomeBuildItem outcome) {
        ResourcesProcessor.validate(config.basePath());
        AssetFiles files = new AssetFiles(archives.getRootArchive(),
                archives.containingArchive(CheckoutHook.class.getName()));
        AssetsBuildItem assets = new AssetsBuildItem(config.basePath() + "/assets/");
        assets.add(CSS, files.required(CSS));
        assets.add(SCRIPT, files.required(SCRIPT));
        files.hosts(THEME).ifPresent(content -> assets.add(THEME, content));
        assets.add(HTMX, AssetFiles.htmx(outcome.getApplicationModel()));
        return assets;
    }

    @BuildStep
    void publish(AssetsBuildItem assets, BuildProducer<GeneratedStaticResourceBuildItem> files) {
        for (Map.Entry<String, byte[]> file : assets.contents().entrySet()) {
            files.produce(new GeneratedStaticResourceBuildItem("/" + file.getKey(), file.getValue()));
        }
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    SyntheticBeanBuildItem addresses(AssetsRecorder recorder, AssetsBuildItem assets, HttpRootPathBuildItem root) {
        return SyntheticBeanBuildItem.configure(CheckoutAssets.class)
                .scope(Singleton.class)
                .named("checkoutAssets")
                .unremovable()
                .runtimeValue(recorder.assets(root.resolvePath(assets.path(CSS)),
                        assets.has(THEME) ? root.resolvePath(assets.path(THEME)) : "",
                        root.resolvePath(assets.path(SCRIPT)), root.resolvePath(assets.path(HTMX))))
                .done();
    }
}
