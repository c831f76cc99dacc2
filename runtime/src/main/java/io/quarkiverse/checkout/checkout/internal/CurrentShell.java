package io.quarkiverse.checkout.checkout.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.VisitorShell;

@ApplicationScoped
class CurrentShell implements VisitorShell {

    private final Visit visit;
    private final Shells shells;

    CurrentShell(Visit visit, Shells shells) {
        this.visit = visit;
        this.shells = shells;
    }

    @Override
    public Shell current() {
        return shells.of(visit.locale());
    }
}
