package io.quarkiverse.checkout.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.console.internal.ExplainRpc;
import io.quarkiverse.checkout.deployment.HookTypesBuildItem.HookType;
import io.quarkiverse.checkout.hooks.HookInventory.Answer;
import io.quarkiverse.checkout.hooks.HookInventory.Hook;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/** Shows the hooks in the Dev UI, and explains totals there. */
class DevUiProcessor {

    /** What the page shows of a hook. */
    public record HookRow(String name, String type, CheckoutHook.Kind kind, List<Answer> answers, String guide,
            String skeleton) {
    }

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    CardPageBuildItem card(HookTypesBuildItem types, HooksBuildItem hooks) {
        CardPageBuildItem card = new CardPageBuildItem();
        card.addBuildTimeData("hooks", rows(types, hooks), "The checkout's hooks and the beans that answer them", true);
        card.addPage(Page.webComponentPageBuilder().title("Hooks").componentLink("qwc-checkout-hooks.js")
                .icon("font-awesome-solid:plug").staticLabel(String.valueOf(hooks.hooks().size())));
        card.addPage(Page.webComponentPageBuilder().title("Explain a total").componentLink("qwc-checkout-totals.js")
                .icon("font-awesome-solid:calculator"));
        return card;
    }

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    JsonRPCProvidersBuildItem explain() {
        return new JsonRPCProvidersBuildItem(ExplainRpc.class);
    }

    static List<HookRow> rows(HookTypesBuildItem types, HooksBuildItem hooks) {
        Map<String, HookType> byName = types.types().stream()
                .collect(Collectors.toMap(type -> type.info().name().toString(), type -> type));
        List<HookRow> rows = new ArrayList<>();
        for (Hook hook : hooks.hooks()) {
            HookType type = byName.get(hook.type());
            rows.add(new HookRow(hook.name(), hook.type(), hook.kind(), hook.answers(), HookMessages.guide(type.info()),
                    HookMessages.skeleton(type.info())));
        }
        return rows;
    }
}
