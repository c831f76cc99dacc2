package io.quarkiverse.checkout.permalink.internal;

import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.cart.Intake;
import io.quarkiverse.checkout.cart.Intake.Way;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.checkout.Estimate;

/**
 * What a link proposes, as far as it can be had now.
 *
 * @param estimate what that costs; null if nothing can be had
 * @param lines what to put into a cart
 * @param codes those of the link that are none of the unknown ones
 * @param notes what is different from what the link says, in the shopper's language
 */
record Proposal(Estimate estimate, List<NewLine> lines, List<String> codes, List<String> notes) {

    Intake intake(Way way, String once) {
        return intake(way, Map.of(), once);
    }

    Intake intake(Way way, Map<String, String> attribution, String once) {
        return new Intake(lines, codes, attribution, way, once);
    }
}
