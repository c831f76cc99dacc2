package io.quarkiverse.checkout.recommendation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.recommendation.RecommendationPreviewPage.Choice;

/**
 * The page about a buyer whom a merchant is to contact.
 *
 * @param shell what is around it
 * @param enabled whether the configuration has recommendations on
 * @param followUp the one that it is about
 * @param order that it follows
 * @param against what speaks against it, in words; null if nothing does
 * @param before the ones before it, the first one first
 * @param mails what became of each mail about the order, in words
 * @param choices what goes with the order
 */
public record FollowUpPage(Shell shell, boolean enabled, FollowUp followUp, Order order, String against,
        List<FollowUp> before, List<String> mails, List<Choice> choices) {

    public FollowUpPage {
        before = List.copyOf(before);
        mails = List.copyOf(mails);
        choices = List.copyOf(choices);
    }

    /** Who is to be contacted, as the address has it; empty where nothing was delivered. */
    public String name() {
        return order.destination() == null ? "" : order.destination().fullName();
    }

    /** RFC 6068: what has a meaning in a link is encoded. */
    public String mailLink() {
        String email = order.buyer().email();
        int at = email.lastIndexOf('@');
        return "mailto:" + URLEncoder.encode(email.substring(0, at), StandardCharsets.UTF_8).replace("+", "%20")
                + email.substring(at);
    }

    /** RFC 3966. */
    public String phoneLink() {
        return "tel:" + order.buyer().phone().replaceAll("[^0-9+]", "");
    }

    /** What can be said of it. */
    public List<FollowUpState> answers() {
        return List.of(FollowUpState.REACHED, FollowUpState.SILENT, FollowUpState.DECLINED);
    }
}
