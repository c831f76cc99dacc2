package io.quarkiverse.checkout.contact;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Whose leave it takes to write to somebody, by the country they are in. Where the law is unsettled, the narrower reading
 * counts; a shop's lawyer may choose another one per country. Who refused is never written to.
 */
public enum ConsentProfile {

    /** Leave that was given for it, and nothing else. */
    EU_STRICT(Box.ASKS) {
        @Override
        boolean grants(ConsentFacts facts) {
            return facts.here() == ConsentAnswer.GRANTED;
        }
    },
    /** Or an order after a chance to refuse; whether a cart is a sale is unsettled, so it is none. */
    EU_SOFT(Box.REFUSES) {
        @Override
        boolean grants(ConsentFacts facts) {
            return EU_STRICT.grants(facts) || facts.boughtAndSpared();
        }
    },
    /** Or a cart, which is a negotiation for a sale, with a chance to refuse. */
    UK_SOFT(Box.REFUSES) {
        @Override
        boolean grants(ConsentFacts facts) {
            return EU_SOFT.grants(facts) || facts.here() == ConsentAnswer.SPARED;
        }
    },
    /** Whoever did not refuse. */
    US_OPT_OUT(Box.REFUSES) {
        @Override
        boolean grants(ConsentFacts facts) {
            return true;
        }
    },
    /** Or an order within two years; whether a cart is an enquiry is unsettled, so it is none. */
    CA_CASL(Box.ASKS) {
        @Override
        boolean grants(ConsentFacts facts) {
            return EU_STRICT.grants(facts) || facts.bought()
                    .filter(at -> at.atZone(ZoneOffset.UTC).plus(IMPLIED).toInstant().isAfter(facts.now())).isPresent();
        }
    };

    private static final Period IMPLIED = Period.ofYears(2);
    private static final Map<String, ConsentProfile> BY_COUNTRY = Map.of("GB", UK_SOFT, "US", US_OPT_OUT, "CA", CA_CASL);

    private final Box box;

    ConsentProfile(Box box) {
        this.box = box;
    }

    /** The box that the checkout page shows, always unticked at first. */
    public enum Box {
        /** Ticked, it gives leave. */
        ASKS,
        /** Ticked, it refuses. */
        REFUSES;

        /** What a box means as it was sent. */
        public ConsentAnswer answer(boolean ticked) {
            if (this == ASKS) {
                return ticked ? ConsentAnswer.GRANTED : ConsentAnswer.NONE;
            }
            return ticked ? ConsentAnswer.REFUSED : ConsentAnswer.SPARED;
        }
    }

    /**
     * The profile of a country; the strictest one for all countries that have none of their own.
     *
     * @param country ISO 3166-1; empty if not known
     * @param configured by country
     */
    public static ConsentProfile of(String country, Map<String, ConsentProfile> configured) {
        ConsentProfile known = BY_COUNTRY.getOrDefault(country, EU_STRICT);
        return configured.getOrDefault(country, known);
    }

    public Box box() {
        return box;
    }

    public boolean allows(ConsentFacts facts) {
        return facts.here() != ConsentAnswer.REFUSED && grants(facts);
    }

    abstract boolean grants(ConsentFacts facts);
}
