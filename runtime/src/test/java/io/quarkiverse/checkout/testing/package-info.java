package io.quarkiverse.checkout.testing;
