package io.quarkiverse.checkout.internal;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

@Recorder
public class AssetsRecorder {

    public RuntimeValue<CheckoutAssets> assets(String css, String theme, String script, String htmx) {
        return new RuntimeValue<>(new CheckoutAssets(css, theme, script, htmx));
    }
}
