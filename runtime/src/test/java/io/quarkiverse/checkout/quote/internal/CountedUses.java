package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Uses as a test says they are. */
final class CountedUses implements PromotionUses {

    final List<String> calls = new ArrayList<>();
    Set<String> usedUp = Set.of();
    boolean forbidden;

    @Override
    public Set<String> usedUp(List<PromotionRule> promotions, String customer) {
        allow(promotions.isEmpty());
        return usedUp;
    }

    @Override
    public Set<String> claim(UUID key, List<PromotionRule> promotions, String customer) {
        allow(false);
        calls.add("claim " + promotions.stream().map(PromotionRule::id).toList() + " for " + customer);
        return usedUp;
    }

    @Override
    public void release(UUID key) {
        allow(false);
        calls.add("release " + key);
    }

    private void allow(boolean askedForNothing) {
        if (forbidden && !askedForNothing) {
            throw new AssertionError("uses were looked up although nothing is limited");
        }
    }
}
