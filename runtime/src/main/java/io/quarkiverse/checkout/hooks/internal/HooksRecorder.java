package io.quarkiverse.checkout.hooks.internal;

import java.util.List;

import io.quarkiverse.checkout.hooks.HookInventory;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

@Recorder
public class HooksRecorder {

    public RuntimeValue<HookInventory> inventory(List<HookInventory.Hook> hooks) {
        return new RuntimeValue<>(new HookInventory(hooks));
    }
}
