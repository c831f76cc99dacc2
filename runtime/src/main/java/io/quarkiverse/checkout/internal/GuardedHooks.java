package io.quarkiverse.checkout.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.HooksConfig;
import io.quarkiverse.checkout.HooksConfig.HookSettings;

/** Asks the host's hooks within their deadlines, and keeps good answers. Our own defaults are asked directly. */
@Singleton
class GuardedHooks implements HookCalls {

    private static final Logger LOG = Logger.getLogger(GuardedHooks.class);
    private static final Pattern OURS = Pattern.compile("io\\.quarkiverse\\.checkout\\.(.+\\.)?internal\\..+");
    private static final int MOST_KEPT = 10_000;
    private static final HookCalls DIRECT = HookCalls.direct();

    private final Deadlines deadlines;
    private final HooksConfig config;
    private final Clock clock;
    private final Map<Class<?>, HookPolicy> policies = new ConcurrentHashMap<>();
    private final Cache<Kept.Key, Kept> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    @Inject
    GuardedHooks(Deadlines deadlines, HooksConfig config, Clock clock) {
        this.deadlines = deadlines;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public <Q, A> Answer<A> ask(Class<?> type, Object hook, Q question, Function<Q, A> call) {
        if (OURS.matcher(HookFaultException.name(hook)).matches()) {
            return DIRECT.ask(type, hook, question, call);
        }
        return guarded(policies.computeIfAbsent(type, this::policy), hook, question, call);
    }

    <Q, A> Answer<A> guarded(HookPolicy policy, Object hook, Q question, Function<Q, A> call) {
        String name = HookFaultException.name(hook);
        Kept.Key key = new Kept.Key(name, question);
        try {
            A answer = deadlines.call(policy, name, () -> call.apply(question));
            if (!policy.lastGood().isZero()) {
                kept.put(key, new Kept(answer, clock.instant()));
            }
            return new Answer<>(answer, Optional.empty());
        } catch (HookFaultException fault) {
            Kept stand = kept.getIfPresent(key);
            if (stand == null || stand.at().plus(policy.lastGood()).isBefore(clock.instant())) {
                throw fault;
            }
            LOG.warnf("%s; its answer of %s stands in", fault.getMessage(), stand.at());
            @SuppressWarnings("unchecked") // the key holds the hook and the question, which decide the type
            A answer = (A) stand.answer();
            return new Answer<>(answer, Optional.of(stand.at()));
        }
    }

    private HookPolicy policy(Class<?> type) {
        HookSettings settings = config.byHook().get(HookPolicy.name(type));
        Duration usual = Duration.ofSeconds(type.getAnnotation(CheckoutHook.class).lastGoodSeconds());
        return new HookPolicy(HookPolicy.name(type), settings.deadline(), settings.retries(),
                settings.lastGood().orElse(usual), settings.maxConcurrent());
    }

    /** A good answer. */
    private record Kept(Object answer, Instant at) {

        /** Two equal questions to one hook have the same answer. */
        record Key(String hook, Object question) {
        }
    }
}
