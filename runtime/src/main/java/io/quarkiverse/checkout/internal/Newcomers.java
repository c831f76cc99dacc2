package io.quarkiverse.checkout.internal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/** Counts the e-mail addresses that come from one range within an hour. */
final class Newcomers {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_RANGES = 100_000;

    private final Cache<String, Set<String>> known;
    private final int most;

    Newcomers(int most, Ticker ticker) {
        this.most = most;
        this.known = Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(MOST_RANGES).ticker(ticker).build();
    }

    /** @param visitor where they come from, as text; null if that is not known */
    boolean admits(String visitor, String address) {
        if (AddressRange.isPrivate(visitor)) {
            return true;
        }
        Set<String> here = known.get(AddressRange.of(visitor), range -> ConcurrentHashMap.newKeySet());
        // two at once may be one too many, which does not matter
        return here.contains(address) || here.size() < most && here.add(address);
    }
}
