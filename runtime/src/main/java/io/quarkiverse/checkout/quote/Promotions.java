package io.quarkiverse.checkout.quote;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * Discount codes and automatic promotions.
 * <ul>
 * <li><b>Decides</b> what codes and promotions take off, and how often each may be used.</li>
 * <li><b>Called</b> {@code evaluate} once per quote; {@code claim} in the transaction that reserves an order, for each code
 * and promotion that counts; {@code release} when the order does not come about; {@code issue} when a mail is written that
 * gives its reader a code; {@code issuable} at start, and when a merchant looks at such a mail.</li>
 * <li><b>Default</b>: {@code quarkus.checkout.promotions}: percentage, fixed amount or free delivery, with limits, dates
 * and thresholds. Uses are counted in the database, so a limit holds however many shoppers race for it. A promotion that is
 * {@code issued} has codes of its own for each reader. A host's own promotions issue none unless they say so.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: {@code evaluate} on a thread of its own, with the request's context, and may block; no transaction
 * of ours is open. Answer within {@code quarkus.checkout.hooks.promotions.deadline}; then the thread is interrupted.
 * {@code issue} as well. {@code issuable} is asked like it, but at start without a deadline. {@code claim} and {@code release}
 * join our transactions and must not call out.</li>
 * <li><b>Failure</b>: of {@code evaluate}, a late answer, an exception, null, or a discount that makes no sense counts
 * as no answer, once the configured {@code retries} are used up; the log names the bean, its answer and the rule. Then
 * the page shows the total without promotions and says that discounts are being confirmed: nothing can be ordered, and
 * trying to is answered with 503. A code that is neither counted nor rejected is unknown. An exception of {@code claim}
 * refuses the placement before anything is charged; one of {@code release} has the reconciler try again. Without an
 * answer of {@code issue} the mail goes out without a code.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface Promotions {

    Evaluation evaluate(PromotionRequest request);

    /**
     * Takes one use of each, or of none.
     *
     * @return the code of a discount whose limit is used up, if any
     */
    Optional<String> claim(Claim claim);

    /** Gives the uses of a claim back; unknown keys are ignored. */
    void release(UUID key);

    /**
     * Makes a code that counts for one order.
     *
     * @return empty if there are no such codes for that promotion
     */
    default Optional<IssuedCode> issue(CodeRequest request) {
        return Optional.empty();
    }

    /** Promotions that codes can be made for, by id, and what each of these brings. */
    default Map<String, String> issuable(Locale locale) {
        return Map.of();
    }

    /**
     * A code that is wanted.
     *
     * @param promotion its id
     * @param key names the request: a repeat gives the same code
     * @param until the first moment at which it does not count any more
     * @param locale its reader's language
     */
    record CodeRequest(String promotion, String key, Instant until, Locale locale) {
    }

    /**
     * A code for one order.
     *
     * @param code what the shopper types; not in lower case
     * @param title what it brings
     */
    record IssuedCode(String code, String title, Instant until) {
    }

    /**
     * The uses that one placement takes.
     *
     * @param key names the claim; a repeat of it changes nothing
     * @param discounts those of the quote
     * @param customer key of the signed-in customer; empty for a guest
     */
    record Claim(UUID key, List<AppliedDiscount> discounts, String customer) {

        public Claim {
            discounts = List.copyOf(discounts);
        }
    }

    /** What counts and what does not, in the order in which it applies. */
    record Evaluation(List<Discount> discounts, List<RejectedCode> rejected) {

        public Evaluation {
            discounts = List.copyOf(discounts);
            rejected = List.copyOf(rejected);
        }
    }
}
