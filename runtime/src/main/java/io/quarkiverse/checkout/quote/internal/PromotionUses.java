package io.quarkiverse.checkout.quote.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts the uses of promotions that have a limit. All join the caller's transaction. */
interface PromotionUses {

    /** The ids of those among some limited promotions that cannot be used any more; asks nobody if there are none. */
    Set<String> usedUp(List<PromotionRule> promotions, String customer);

    /**
     * Takes one use of each, or of none.
     *
     * @return the ids of the promotions that cannot be used any more; empty if all were taken, now or by an earlier claim
     *         of this key
     */
    Set<String> claim(UUID key, List<PromotionRule> promotions, String customer);

    /** Gives all uses of a claim back. */
    void release(UUID key);
}
