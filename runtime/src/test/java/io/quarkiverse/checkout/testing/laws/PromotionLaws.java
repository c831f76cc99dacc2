package io.quarkiverse.checkout.testing.laws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.AppliedDiscount.Allocation;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.Promotions.Claim;
import io.quarkiverse.checkout.quote.Promotions.Evaluation;

/** What {@link Promotions} owe. The laws about limits leave all uses as they found them. */
public abstract class PromotionLaws extends TakenOffLaws {

    private static final String UNKNOWN = "NO-SUCH-CODE-";

    protected abstract Promotions promotions();

    /**
     * A code with a limit, none of whose uses is taken. Without it the laws about claims are skipped.
     *
     * @param limit how often all shoppers together may use it
     */
    public record Limited(String code, int limit) {
    }

    protected Optional<Limited> limited() {
        return Optional.empty();
    }

    @Override
    final Object bean() {
        return promotions();
    }

    @Override
    final List<Discount> answer(PromotionRequest request) {
        Evaluation answer = ask(request, promotions()::evaluate);
        return answer == null ? null : answer.discounts();
    }

    @Test
    public void anUnknownCodeTakesNothingOff() {
        each(request -> {
            String unknown = UNKNOWN + Long.toString(upTo(Integer.MAX_VALUE), 36).toUpperCase(Locale.ROOT);
            List<String> codes = new ArrayList<>(request.codes());
            codes.add(unknown);
            PromotionRequest more = with(codes, request);
            require(takenOff(more).equals(takenOff(request)), "a code that nobody gave out changes nothing", more,
                    takenOff(more) + ", without it " + takenOff(request),
                    "count codes that you know, and reject the others as INVALID");
        });
    }

    @Test
    public void noCodeIsBothCountedAndRejected() {
        each(request -> {
            Evaluation answer = ask(request, promotions()::evaluate);
            require(answer == null || answer.rejected().stream().noneMatch(rejected -> answer.discounts().stream()
                    .anyMatch(discount -> discount.code().equals(rejected.code()))), "a code counts or is rejected", request,
                    answer, "reject a code only if no discount has it");
        });
    }

    @Test
    public void aRepeatedClaimTakesNothingMore() {
        withLimit((limited, claims) -> {
            UUID first = claims.taken();
            for (int i = 0; i <= limited.limit(); i++) {
                claims.require(first, true, "the same key takes one use only", "remember keys, and answer a repeat as before");
            }
            for (int i = 1; i < limited.limit(); i++) {
                claims.require(key(), true, "the same key takes one use only", "a repeat must not count");
            }
        });
    }

    @Test
    public void aClaimBeyondTheLimitIsRefused() {
        withLimit((limited, claims) -> {
            claims.exhaust(limited);
            claims.require(key(), false, "a limit of " + limited.limit() + " is not exceeded",
                    "answer the code of the discount that is used up");
        });
    }

    @Test
    public void aReleasedClaimIsGivenBackOnce() {
        withLimit((limited, claims) -> {
            UUID first = claims.exhaust(limited);
            promotions().release(first);
            promotions().release(first);
            claims.require(key(), true, "a released use can be taken again", "give the uses of the key back");
            claims.require(key(), false, "a use comes back once", "forget a key that was released");
        });
    }

    @Test
    public void anUnknownKeyIsIgnored() {
        withLimit((limited, claims) -> {
            claims.exhaust(limited);
            ask(key(), unknown -> {
                promotions().release(unknown);
                return true;
            });
            claims.require(key(), false, "an unknown key gives nothing back", "give back only what the key took");
        });
    }

    @Test
    public void theLastUseIsTakenOnce() {
        withLimit((limited, claims) -> {
            for (int i = 1; i < limited.limit(); i++) {
                claims.taken();
            }
            List<UUID> keys = List.of(key(), key(), key(), key(), key(), key(), key(), key());
            long won = Race.run(runner -> claims.claim(keys.get(runner))).stream().filter(Optional::isEmpty).count();
            require(won == 1, "one of many who claim the last use at the same time gets it", Race.RUNNERS + " threads",
                    won + " got it", "count with one guarded update (… WHERE used < limit), not by reading first");
        });
    }

    private void withLimit(LimitLaw law) {
        Optional<Limited> limited = limited();
        assumeTrue(limited.isPresent(), "override limited() to try the limits");
        Claims claims = new Claims(limited.get());
        try {
            law.check(limited.get(), claims);
        } finally {
            claims.keys.forEach(promotions()::release);
        }
    }

    /** The claims of one law, given back in the end. */
    private final class Claims {

        private final List<UUID> keys = new ArrayList<>();
        private final AppliedDiscount discount;

        Claims(Limited limited) {
            discount = new AppliedDiscount(limited.code(), limited.code(), false, money(1),
                    List.of(new Allocation("line1", money(1))));
        }

        synchronized void remember(UUID key) {
            keys.add(key);
        }

        Optional<String> claim(UUID key) {
            remember(key);
            return promotions().claim(new Claim(key, List.of(discount), pick(customers())));
        }

        void require(UUID key, boolean taken, String law, String mend) {
            Optional<String> refused = claim(key);
            PromotionLaws.this.require(
                    refused != null && (taken ? refused.isEmpty() : refused.equals(Optional.of(discount.code()))),
                    law, "claim of " + discount.code() + " by " + key, refused, mend);
        }

        UUID taken() {
            UUID key = key();
            claim(key);
            return key;
        }

        /** @return the first of the keys */
        UUID exhaust(Limited limited) {
            UUID first = taken();
            for (int i = 1; i < limited.limit(); i++) {
                taken();
            }
            return first;
        }
    }

    private interface LimitLaw {
        void check(Limited limited, Claims claims);
    }
}
