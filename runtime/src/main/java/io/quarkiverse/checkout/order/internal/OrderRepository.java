package io.quarkiverse.checkout.order.internal;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class OrderRepository implements PanacheRepositoryBase<OrderEntity, UUID> {
}
