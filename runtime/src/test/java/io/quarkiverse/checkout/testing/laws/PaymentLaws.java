package io.quarkiverse.checkout.testing.laws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentOutcome.Authorised;
import io.quarkiverse.checkout.payment.PaymentOutcome.Cancelled;
import io.quarkiverse.checkout.payment.PaymentOutcome.Captured;
import io.quarkiverse.checkout.payment.PaymentOutcome.Mismatched;
import io.quarkiverse.checkout.payment.PaymentOutcome.Unknown;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.ProviderMessage;
import io.quarkiverse.checkout.payment.RefundOutcome;
import io.quarkiverse.checkout.payment.RefundOutcome.Refunded;

/** What a {@link PaymentHandler} owes, tried at the provider's sandbox or at a scripted provider. */
public abstract class PaymentLaws extends HookLaws {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final String OUR_KEY = "send request.key() as the provider's idempotency key";

    protected abstract PaymentHandler handler();

    /** Whether somebody keeps books: not so for an agreement such as an invoice, which some laws then do not apply to. */
    protected boolean hasProvider() {
        return true;
    }

    /** What a sample order costs. */
    protected Money amount() {
        return money(1_250);
    }

    /** Does at the sandbox what a shopper does at the provider's page, and answers the outcome. */
    protected PaymentOutcome pay(PaymentRequest request, PaymentOutcome.ActionRequired page) {
        assumeTrue(false, "override pay() to try what comes after the provider's page at " + page.url());
        return page;
    }

    /** The same handler with a provider that does not answer, such as a port that nobody listens at. */
    protected Optional<PaymentHandler> unreachable() {
        return Optional.empty();
    }

    /** A message as the provider signs it, received at the right time. */
    protected Optional<ProviderMessage> genuineMessage() {
        return Optional.empty();
    }

    @Override
    final Object bean() {
        return handler();
    }

    @Test
    public void theIdIsWellFormed() {
        require(handler().id() != null && ID.matcher(handler().id()).matches(), "an id matches " + ID, "id", handler().id(),
                "orders keep it: choose a short name that stays");
    }

    @Test
    public void thereIsALabelInEveryLanguage() {
        locales().forEach(locale -> {
            PaymentContext context = new PaymentContext(amount(), "DE", false, locale);
            PaymentLabel label = ask(context, handler()::label);
            require(label != null && isText(label.title()) && label.description() != null,
                    "a way to pay has a title, and a description that may be empty", context, label,
                    "give it a text for the locale " + locale);
        });
    }

    @Test
    public void amountCurrencyAndReferenceComeBackAsTheyWereSent() {
        PaymentRequest request = request();
        PaymentOutcome outcome = paid(request);
        PaymentOutcome checked = outcome.checkedAgainst(amount(), outcome.providerReference().orElse(null));
        require(!(checked instanceof Mismatched), "the amount that is reported is the amount that was asked for", request,
                outcome, "send minor units and the currency code, and read both back from the provider's answer");
    }

    @Test
    public void aRepeatedStartIsTheSamePayment() {
        PaymentRequest request = request();
        PaymentOutcome first = start(request);
        PaymentOutcome second = start(request);
        require(first.providerReference().equals(second.providerReference()), "a repeat is the same payment", request,
                first + ", then " + second, OUR_KEY);
    }

    @Test
    public void aLostAnswerIsFoundByItsKey() {
        PaymentRequest request = request();
        PaymentOutcome paid = paid(request);
        PaymentOutcome found = ask(request, question -> handler().confirm(question, null));
        require(paid.equals(found), "a payment is found by its key alone", request, paid + ", asked again " + found,
                "ask the provider by request.key() where the reference is null");
    }

    @Test
    public void whatNeverStartedIsNotPaid() {
        assumeTrue(hasProvider(), "there is no provider to ask");
        PaymentRequest request = request();
        PaymentOutcome outcome = ask(request, question -> handler().confirm(question, null));
        require(!isPaid(outcome), "an attempt that the provider never heard of is not paid", request, outcome,
                "answer Declined(NOT_CHARGED) if the provider knows no such key");
    }

    @Test
    public void withoutAnAnswerTheOutcomeIsUnknown() {
        Optional<PaymentHandler> cut = unreachable();
        assumeTrue(cut.isPresent(), "override unreachable() to try what happens without an answer");
        PaymentRequest request = request();
        unknown(request, question -> cut.get().start(question));
        unknown(request, question -> cut.get().confirm(question, "reference"));
        unknown(request, question -> cut.get().capture(question, "reference", amount()));
        unknown(request, question -> cut.get().cancel(question, "reference"));
    }

    @Test
    public void aRepeatedCancelIsSafe() {
        PaymentRequest request = request();
        String reference = reference(paid(request));
        PaymentOutcome first = cancel(request, reference);
        PaymentOutcome second = cancel(request, reference);
        boolean known = first instanceof Cancelled || first instanceof Captured;
        require(known && first.equals(second), "letting go twice is letting go once", request, first + ", then " + second,
                "answer Cancelled again, or Captured again where it is too late");
    }

    @Test
    public void whatWasLetGoIsNotPaid() {
        assumeTrue(hasProvider(), "there is no provider to ask");
        PaymentRequest request = request();
        String reference = reference(paid(request));
        PaymentOutcome gone = cancel(request, reference);
        PaymentOutcome later = ask(request, question -> handler().confirm(question, reference));
        require(!(gone instanceof Cancelled && isPaid(later)), "what was let go is not paid", request,
                gone + ", then " + later, "answer Cancelled only when the provider has confirmed it");
    }

    @Test
    public void aRepeatedCaptureTakesOnce() {
        PaymentRequest request = request();
        String reference = reference(authorised(request));
        PaymentOutcome first = capture(request, reference, amount());
        PaymentOutcome second = capture(request, reference, amount());
        require(first.equals(new Captured(reference, amount())) && first.equals(second), "taking twice is taking once",
                request, first + ", then " + second, "name the capture by request.key(), so that a repeat is the same one");
    }

    @Test
    public void noMoreIsTakenThanWasAuthorised() {
        assumeTrue(hasProvider(), "there is no provider to ask");
        PaymentRequest request = request();
        PaymentOutcome outcome = capture(request, reference(authorised(request)), amount().plus(money(1)));
        require(!(outcome instanceof Captured captured) || captured.amount().compareTo(amount()) <= 0,
                "no more is taken than was authorised", request, outcome, "pass the amount on, and read it back");
    }

    @Test
    public void aRepeatedRefundGivesBackOnce() {
        PaymentRequest request = request();
        String reference = reference(captured(request));
        Money half = money(amount().minor() / 2);
        refunded(request, reference, half, "half");
        refunded(request, reference, half, "half");
        RefundOutcome rest = refund(request, reference, amount().minus(half), "rest");
        require(rest instanceof Refunded, "a repeated refund gives back once, and leaves the rest", request, rest,
                "send refundKey as the provider's idempotency key");
    }

    @Test
    public void noMoreIsGivenBackThanWasTaken() {
        assumeTrue(hasProvider(), "there is no provider to ask");
        PaymentRequest request = request();
        String reference = reference(captured(request));
        refunded(request, reference, amount(), "all");
        RefundOutcome more = refund(request, reference, money(1), "more");
        require(!(more instanceof Refunded), "no more is given back than was taken", request, more,
                "answer Refused if the provider refuses, and Refunded only when it has said so");
    }

    @Test
    public void aMessageWithoutASignatureIsRefused() {
        for (String body : List.of("", "{}", "not json")) {
            refused(new ProviderMessage(Map.of(), body.getBytes(StandardCharsets.UTF_8), now()));
        }
        genuineMessage()
                .ifPresent(genuine -> refused(new ProviderMessage(Map.of(), genuine.body(), genuine.receivedAt())));
    }

    @Test
    public void aForgedMessageIsRefused() {
        Optional<ProviderMessage> message = genuineMessage();
        assumeTrue(message.isPresent(), "override genuineMessage() to try forged ones");
        ProviderMessage genuine = message.get();
        require(ask(genuine, handler()::parse).isPresent(), "a genuine message is read", text(genuine), "empty",
                "check that the test signs as the provider does");
        byte[] forged = genuine.body().clone();
        forged[forged.length / 2] ^= 1;
        refused(new ProviderMessage(genuine.headers(), forged, genuine.receivedAt()));
    }

    private PaymentRequest request() {
        return new PaymentRequest(key(), amount(), URI.create("http://localhost/checkout/return"), "ada@example.org",
                locales().get(0));
    }

    private PaymentOutcome start(PaymentRequest request) {
        PaymentOutcome outcome = ask(request, handler()::start);
        require(outcome != null, "an outcome is never null", request, null, "answer Unknown if nobody can tell");
        return outcome;
    }

    /** After the shopper did what the shopper has to do. */
    private PaymentOutcome paid(PaymentRequest request) {
        PaymentOutcome outcome = start(request);
        if (outcome instanceof PaymentOutcome.ActionRequired page) {
            outcome = pay(request, page);
        }
        require(isPaid(outcome), "a sample order can be paid", request, outcome,
                "override amount() and pay() with what the sandbox approves");
        return outcome;
    }

    private PaymentOutcome authorised(PaymentRequest request) {
        PaymentOutcome outcome = paid(request);
        assumeTrue(outcome instanceof Authorised, "this handler takes the amount at once");
        return outcome;
    }

    private PaymentOutcome captured(PaymentRequest request) {
        PaymentOutcome outcome = paid(request);
        return outcome instanceof Authorised ? capture(request, reference(outcome), amount()) : outcome;
    }

    private static boolean isPaid(PaymentOutcome outcome) {
        return outcome instanceof Authorised || outcome instanceof Captured;
    }

    private static String reference(PaymentOutcome outcome) {
        return outcome.providerReference().orElse(null);
    }

    private PaymentOutcome cancel(PaymentRequest request, String reference) {
        return ask(request, question -> handler().cancel(question, reference));
    }

    private PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
        return ask(request, question -> handler().capture(question, reference, amount));
    }

    private RefundOutcome refund(PaymentRequest request, String reference, Money amount, String name) {
        return ask(request, question -> handler().refund(question, reference, amount, question.key() + "-" + name));
    }

    private void refunded(PaymentRequest request, String reference, Money amount, String name) {
        RefundOutcome outcome = refund(request, reference, amount, name);
        assumeTrue(outcome instanceof Refunded, () -> "the sandbox did not give money back: " + outcome);
    }

    /** An exception counts as unknown, too. */
    private void unknown(PaymentRequest request, Function<PaymentRequest, PaymentOutcome> call) {
        PaymentOutcome outcome;
        try {
            outcome = call.apply(request);
        } catch (RuntimeException noAnswer) {
            return;
        }
        require(outcome == null || outcome instanceof Unknown, "without an answer nobody knows", request, outcome,
                "answer Unknown: the money may have moved, and a shopper who is told it failed pays twice");
    }

    private void refused(ProviderMessage message) {
        Optional<?> event = ask(message, handler()::parse);
        require(event.isEmpty(), "only what the provider signed is read", text(message), event,
                "check the signature over the raw body before anything else, in constant time");
    }

    private static String text(ProviderMessage message) {
        return message.headers() + " " + new String(message.body(), StandardCharsets.UTF_8);
    }
}
