package io.quarkiverse.checkout.laws;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.ProviderMessage;
import io.quarkiverse.checkout.payment.RefundOutcome;
import io.quarkiverse.checkout.testing.laws.PaymentLaws;

class PaymentLawsTest {

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        Trial trial = new Trial(PaymentLaws.class, () -> laws(new Bank()))
                .breaks("theIdIsWellFormed", () -> laws(new Bank() {
                    @Override
                    public String id() {
                        return "My Bank";
                    }
                }))
                .breaks("thereIsALabelInEveryLanguage", () -> laws(new Bank() {
                    @Override
                    public PaymentLabel label(PaymentContext context) {
                        return new PaymentLabel(context.locale().equals(Locale.GERMAN) ? "" : "Bank", "");
                    }
                }))
                .breaks("withoutAnAnswerTheOutcomeIsUnknown", () -> laws(new Bank(), new Bank() {
                    @Override
                    public PaymentOutcome start(PaymentRequest request) {
                        return new PaymentOutcome.Declined(DeclineReason.REFUSED);
                    }
                }))
                .breaks("aMessageWithoutASignatureIsRefused", () -> laws(new Bank() {
                    @Override
                    boolean isSigned(ProviderMessage message) {
                        return !message.headers().containsKey(SIGNATURE) || super.isSigned(message);
                    }
                }))
                .breaks("aForgedMessageIsRefused", () -> laws(new Bank() {
                    @Override
                    boolean isSigned(ProviderMessage message) {
                        return message.headers().containsKey(SIGNATURE);
                    }
                }));
        return refunds(captures(starts(trial))).tests();
    }

    private static Trial starts(Trial trial) {
        return trial.breaks("amountCurrencyAndReferenceComeBackAsTheyWereSent", () -> laws(new Bank() {
            @Override
            public PaymentOutcome start(PaymentRequest request) {
                PaymentOutcome.Authorised right = (PaymentOutcome.Authorised) super.start(request);
                return new PaymentOutcome.Authorised(right.reference(), Money.of(request.amount().minor(), "USD"));
            }

            @Override
            public PaymentOutcome confirm(PaymentRequest request, String reference) {
                return payments.get(request.key()) instanceof PaymentOutcome.Authorised ? start(request)
                        : super.confirm(request, reference);
            }
        })).breaks("aRepeatedStartIsTheSamePayment", () -> laws(new Bank() {
            @Override
            public PaymentOutcome start(PaymentRequest request) {
                payments.remove(request.key());
                return super.start(request);
            }
        })).breaks("aLostAnswerIsFoundByItsKey", () -> laws(new Bank() {
            @Override
            public PaymentOutcome confirm(PaymentRequest request, String reference) {
                return reference == null ? new PaymentOutcome.Unknown("which?") : super.confirm(request, reference);
            }
        })).breaks("whatNeverStartedIsNotPaid", () -> laws(new Bank() {
            @Override
            public PaymentOutcome confirm(PaymentRequest request, String reference) {
                return start(request);
            }
        }));
    }

    private static Trial captures(Trial trial) {
        return trial.breaks("aRepeatedCancelIsSafe", () -> laws(new Bank() {
            @Override
            public PaymentOutcome cancel(PaymentRequest request, String reference) {
                return payments.get(request.key()) instanceof PaymentOutcome.Cancelled ? new PaymentOutcome.Unknown("again?")
                        : super.cancel(request, reference);
            }
        })).breaks("whatWasLetGoIsNotPaid", () -> laws(new Bank() {
            @Override
            public PaymentOutcome cancel(PaymentRequest request, String reference) {
                return new PaymentOutcome.Cancelled(reference);
            }
        })).breaks("aRepeatedCaptureTakesOnce", () -> laws(new Bank() {
            @Override
            public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
                return payments.get(request.key()) instanceof PaymentOutcome.Captured taken
                        ? new PaymentOutcome.Captured(reference, taken.amount().plus(amount))
                        : super.capture(request, reference, amount);
            }
        })).breaks("noMoreIsTakenThanWasAuthorised", () -> laws(new Bank() {
            @Override
            public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
                payments.put(request.key(), new PaymentOutcome.Captured(reference, amount));
                return payments.get(request.key());
            }
        }));
    }

    private static Trial refunds(Trial trial) {
        return trial.breaks("aRepeatedRefundGivesBackOnce", () -> laws(new Bank() {
            @Override
            public RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey) {
                return super.refund(request, reference, amount, UUID.randomUUID().toString());
            }
        })).breaks("noMoreIsGivenBackThanWasTaken", () -> laws(new Bank() {
            @Override
            public RefundOutcome refund(PaymentRequest request, String reference, Money amount, String refundKey) {
                return new RefundOutcome.Refunded();
            }
        }));
    }

    private static PaymentLaws laws(Bank bank) {
        return laws(bank, new Bank() {
            @Override
            public PaymentOutcome start(PaymentRequest request) {
                throw new IllegalStateException("nobody answers");
            }

            @Override
            public PaymentOutcome confirm(PaymentRequest request, String reference) {
                return new PaymentOutcome.Unknown("nobody answers");
            }

            @Override
            public PaymentOutcome capture(PaymentRequest request, String reference, Money amount) {
                return new PaymentOutcome.Unknown("nobody answers");
            }

            @Override
            public PaymentOutcome cancel(PaymentRequest request, String reference) {
                return new PaymentOutcome.Unknown("nobody answers");
            }
        });
    }

    private static PaymentLaws laws(PaymentHandler handler, PaymentHandler unreachable) {
        return new PaymentLaws() {
            @Override
            protected PaymentHandler handler() {
                return handler;
            }

            @Override
            protected Optional<PaymentHandler> unreachable() {
                return Optional.of(unreachable);
            }

            @Override
            protected Optional<ProviderMessage> genuineMessage() {
                return Optional.of(Bank.message());
            }
        };
    }
}
