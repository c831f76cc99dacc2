package io.quarkiverse.checkout.testing;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep a test's or a shop's process alive. */
final class Daemons {

    private Daemons() {
    }

    static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, "scripted-provider-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
