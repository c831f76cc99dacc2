/** What stands in for the host's own beans in dev mode. */
package io.quarkiverse.checkout.demo;
