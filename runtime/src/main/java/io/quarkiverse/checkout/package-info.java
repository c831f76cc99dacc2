package io.quarkiverse.checkout;
