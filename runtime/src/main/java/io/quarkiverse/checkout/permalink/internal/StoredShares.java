package io.quarkiverse.checkout.permalink.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.CartsMerged;
import io.quarkiverse.checkout.permalink.RecoveryLink;
import io.quarkiverse.checkout.permalink.Share;
import io.quarkiverse.checkout.permalink.ShareConfig;
import io.quarkiverse.checkout.permalink.ShareScope;
import io.quarkiverse.checkout.permalink.Shares;
import io.quarkus.scheduler.Scheduled;

@ApplicationScoped
class StoredShares implements Shares {

    private final ShareRepository shares;
    private final Carts carts;
    private final ShareConfig config;
    private final Clock clock;

    StoredShares(ShareRepository shares, Carts carts, ShareConfig config, Clock clock) {
        this.shares = shares;
        this.carts = carts;
        this.config = config;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Share> create(Cart cart, CartSecret secret, ShareScope scope) {
        boolean joint = scope == ShareScope.TOGETHER;
        if (shares.of(cart.id(), clock.instant()).size() >= config.maxLinks() || joint && !carts.makeJoint(cart.id())) {
            return Optional.empty();
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return Optional.of(store(id, ShareTokens.derived(id, secret), scope, cart, List.of(), config.lifetime()));
    }

    @Override
    @Transactional
    public RecoveryLink recovery(Cart cart, List<String> codes) {
        RecoveryLink link = new RecoveryLink(UuidVersion7Strategy.INSTANCE.generateUuid(null), ShareTokens.random());
        store(link.id(), link.token(), ShareScope.RECOVER, cart, codes, config.recoveryLifetime());
        return link;
    }

    private Share store(UUID id, String token, ShareScope scope, Cart cart, List<String> codes, Duration lifetime) {
        Instant now = clock.instant();
        ShareEntity share = new ShareEntity(id, ShareTokens.hash(token), scope, cart, codes, now, now.plus(lifetime));
        shares.persist(share);
        return share.toShare();
    }

    @Override
    public List<OwnShare> of(Cart cart, Optional<CartSecret> secret) {
        return shares.of(cart.id(), clock.instant()).stream().map(share -> own(share, secret)).toList();
    }

    private static OwnShare own(ShareEntity share, Optional<CartSecret> secret) {
        return new OwnShare(share.toShare(),
                secret.map(held -> ShareTokens.derived(share.id(), held)).filter(share::isOpenedBy));
    }

    @Override
    public Optional<Share> open(String token) {
        return ShareTokens.isToken(token)
                ? shares.find(ShareTokens.hash(token), clock.instant()).map(ShareEntity::toShare)
                : Optional.empty();
    }

    @Override
    @Transactional
    public void revoke(Cart cart, UUID shareId) {
        if (shares.delete(cart.id(), shareId)) {
            carts.expel(shareId);
        }
    }

    /** Links lead to where the things of their cart went. Their tokens cannot be told again. */
    void follow(@Observes CartsMerged merged) {
        shares.move(merged.from(), merged.into());
    }

    @Scheduled(identity = "checkout-share-sweep", every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        shares.deleteExpired(clock.instant());
    }
}
