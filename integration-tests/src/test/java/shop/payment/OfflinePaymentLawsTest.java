package shop.payment;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.testing.laws.PaymentLaws;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;

/** An agreement instead of a provider: whatever is not about a provider's books holds for it, too. */
@QuarkusTest
class OfflinePaymentLawsTest extends PaymentLaws {

    @Inject
    @All
    List<PaymentHandler> handlers;

    @Override
    protected PaymentHandler handler() {
        return handlers.stream().filter(handler -> handler.id().equals("bank-transfer")).findFirst().orElseThrow();
    }

    @Override
    protected boolean hasProvider() {
        return false;
    }
}
