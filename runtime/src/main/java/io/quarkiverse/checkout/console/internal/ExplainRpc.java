package io.quarkiverse.checkout.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.console.WhatIf;
import io.quarkiverse.checkout.quote.Explanation;
import io.quarkiverse.checkout.quote.Unconfirmed;

/** Explains a total in the Dev UI, which makes it a bean. */
public class ExplainRpc {

    private final WhatIfs whatIfs;
    private final CheckoutConfig config;

    ExplainRpc(WhatIfs whatIfs, CheckoutConfig config) {
        this.whatIfs = whatIfs;
        this.config = config;
    }

    /**
     * What the Dev UI shows.
     *
     * @param errors cause and next step; everything else is empty if there are any
     */
    public record Explained(List<String> errors, List<StepRow> steps, List<AskedRow> asked, String total, String range) {
    }

    /** A charge; amounts are written out. */
    public record StepRow(String kind, String label, String code, String line, String source, String amount, String sum,
            boolean included) {
    }

    /** A hook that was asked. */
    public record AskedRow(String kind, String source, String took, String problem) {
    }

    /** The fields of the form, each as typed. */
    public Explained explain(String items, String country, String region, String postalCode, String delivery,
            String payment, String codes) {
        Locale locale = config.locales().get(0);
        WhatIfOutcome outcome = whatIfs.explain(Map.of(WhatIfForm.ITEMS, items, WhatIfForm.COUNTRY, country,
                WhatIfForm.REGION, region, WhatIfForm.POSTAL_CODE, postalCode, WhatIfForm.DELIVERY, delivery,
                WhatIfForm.PAYMENT, payment, WhatIfForm.CODES, codes), locale);
        if (outcome instanceof WhatIfOutcome.Refused refused) {
            return new Explained(refused.errors().stream().map(FieldError::text).toList(), List.of(), List.of(), "", "");
        }
        return explained(((WhatIfOutcome.Explained) outcome).whatIf(), locale);
    }

    private static Explained explained(WhatIf whatIf, Locale locale) {
        List<StepRow> steps = whatIf.trace().steps().stream()
                .map(step -> new StepRow(step.charge().kind().name(), step.charge().label(), step.charge().code(),
                        step.line(), step.charge().source(), step.charge().amount().toString(), step.sum().toString(),
                        step.charge().included()))
                .toList();
        List<AskedRow> asked = whatIf.explanation().asked().stream()
                .map(hook -> new AskedRow(hook.kind().name(), hook.source(),
                        ConsoleExtensions.millis(hook.took(), locale), problem(hook, whatIf.explanation())))
                .toList();
        return new Explained(List.of(), steps, asked, whatIf.trace().total().toString(), whatIf.range()
                .map(range -> range.least() + " – " + range.most()).orElse(""));
    }

    private static String problem(Explanation.Asked hook, Explanation explanation) {
        return explanation.quote().unconfirmed().stream()
                .filter(part -> part.kind() == hook.kind() && part.source().equals(hook.source()))
                .map(Unconfirmed::problem).findFirst().orElse("");
    }
}
