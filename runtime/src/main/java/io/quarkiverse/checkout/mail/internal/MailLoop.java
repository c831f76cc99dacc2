package io.quarkiverse.checkout.mail.internal;

import java.util.concurrent.Executor;

import jakarta.inject.Singleton;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/**
 * The one event loop that mails are sent on. Called from any other thread, the mail client of Vert.x 4 listens to a connection
 * only some time after it was opened: the greeting of a quick server is lost then, and the mail waits until it is given up.
 */
@Singleton
class MailLoop implements Executor {

    private final Context context;

    MailLoop(Vertx vertx) {
        context = ((VertxInternal) vertx).createEventLoopContext();
    }

    @Override
    public void execute(Runnable task) {
        context.runOnContext(go -> task.run());
    }
}
