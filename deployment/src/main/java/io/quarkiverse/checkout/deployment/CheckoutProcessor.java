package io.quarkiverse.checkout.deployment;

import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;

class CheckoutProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("checkout");
    }
}
