package io.quarkiverse.checkout.payment;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Ways to pay, and how their providers are called. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.payment")
public interface PaymentConfig {

    /** How long a provider may take to answer; after that the outcome counts as unknown and is asked for later. */
    @WithDefault("10s")
    Duration deadline();

    /** How many calls of one way to pay may run at once; a shopper beyond that is asked to try again in a moment. */
    @WithDefault("20")
    int maxConcurrent();

    /** How often stored messages of providers that could not be applied at once are tried again. */
    @WithDefault("10s")
    Duration inboxInterval();

    /** Payment in advance to the shop's bank account. */
    BankTransfer bankTransfer();

    /** Payment to the carrier. Not offered when nothing has to be delivered. */
    CashOnDelivery cashOnDelivery();

    /** Payment by invoice after delivery. */
    Invoice invoice();

    /** Payment in advance. */
    interface BankTransfer extends Offline {

        /** Whether it is offered. */
        @Override
        @WithDefault("true")
        boolean enabled();
    }

    /** Payment to the carrier. */
    interface CashOnDelivery extends Offline {

        /** Whether it is offered. */
        @Override
        @WithDefault("false")
        boolean enabled();
    }

    /** Payment after delivery. */
    interface Invoice extends Offline {

        /** Whether it is offered. */
        @Override
        @WithDefault("false")
        boolean enabled();
    }

    /** A way to pay that needs no provider. */
    interface Offline {

        /** Whether it is offered. */
        boolean enabled();

        /** Countries of delivery it is offered for, ISO 3166-1 alpha-2; all if absent. */
        Optional<Set<String>> countries();

        /** The highest amount it is offered for, as a decimal in the shop's currency; none if absent. */
        Optional<BigDecimal> maxAmount();

        /** What the shopper still has to do, such as lines with the bank account; shown after the order and in its mail. */
        Optional<String> instructions();
    }
}
