package shop.robust;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.MoneyRange;

/** Lets a test cut the shop off from its carrier. */
@Decorator
@Priority(1)
public class DeliveryDial implements FulfillmentOptions {

    private static volatile boolean down;

    @Inject
    @Any
    @Delegate
    FulfillmentOptions delivery;

    static void cut(boolean off) {
        down = off;
    }

    @Override
    public List<FulfillmentOption> options(FulfillmentRequest request) {
        if (down) {
            throw new IllegalStateException("the carrier does not answer");
        }
        return delivery.options(request);
    }

    @Override
    public Optional<MoneyRange> bounds(FulfillmentRequest request) {
        return delivery.bounds(request);
    }
}
