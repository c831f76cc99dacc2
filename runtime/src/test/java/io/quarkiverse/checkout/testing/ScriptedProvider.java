package io.quarkiverse.checkout.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;

/**
 * A payment provider for tests and demos. It speaks HTTP on a loopback port of its own, has a page to pay at, signs its
 * webhooks, keeps a ledger of what really happened to the money, and goes wrong exactly as it is told.
 * <p>
 * Shops call {@code POST /payments} (with {@code Idempotency-Key}), {@code GET /payments/{key}} and
 * {@code POST /payments/{key}/capture|cancel|refunds}. Tests use the methods of this class or, from another process,
 * {@code POST /script}, {@code POST /webhooks}, {@code GET /ledger} and {@code GET /deliveries}.
 */
public final class ScriptedProvider implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("http"));
    private final PaymentBook book = new PaymentBook();
    private final Scripts scripts = new Scripts();
    private final Pauses pauses = new Pauses();
    private final WebhookSender webhooks = new WebhookSender(Clock.systemUTC());
    private final Changes changes;
    private final PaymentPage page;

    private ScriptedProvider(HttpServer server) {
        this.server = server;
        this.changes = new Changes(webhooks, url());
        this.page = new PaymentPage(book, changes);
    }

    /**
     * Starts a provider.
     *
     * @param port 0 for any free one
     */
    public static ScriptedProvider start(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1_000);
            ScriptedProvider provider = new ScriptedProvider(server);
            provider.serve();
            return provider;
        } catch (IOException taken) {
            throw new UncheckedIOException("the scripted provider cannot listen on port " + port + "; choose another",
                    taken);
        }
    }

    /**
     * Runs a provider as a process of its own until it is killed.
     *
     * @param args the port, then optionally the address of the shop's webhooks and the secrets to sign them with
     */
    public static void main(String... args) throws InterruptedException {
        ScriptedProvider provider = start(args.length > 0 ? Integer.parseInt(args[0]) : 0);
        if (args.length > 2) {
            provider.webhooksTo(URI.create(args[1]), List.of(args).subList(2, args.length).toArray(String[]::new));
        }
        System.out.println("Scripted payment provider: " + provider.url());
        Thread.currentThread().join();
    }

    /** Where it listens, without a path. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * From now on, webhooks go to this address; none are sent before.
     *
     * @param secrets each signs every webhook; two while one replaces the other
     */
    public ScriptedProvider webhooksTo(URI shop, String... secrets) {
        webhooks.deliverTo(shop, List.of(secrets));
        return this;
    }

    /** Adds a script; the first one that matches a call is used for it. */
    public void script(Script script) {
        scripts.add(script);
    }

    /** Forgets the scripts that are not used up. */
    public void clearScripts() {
        scripts.clear();
    }

    /** Does what a shopper would do at the page; the challenge of a {@link TestCard#CHALLENGED} card is confirmed. */
    public void pay(UUID key, TestCard card) {
        page.pay(book.byKey(key), card);
    }

    /** Every payment, in no order. */
    public List<LedgerEntry> ledger() {
        return book.ledger();
    }

    /** @throws RuntimeException if there is no such payment */
    public LedgerEntry ledger(UUID key) {
        return book.byKey(key).entry();
    }

    /** Every try to deliver a webhook so far. */
    public List<Delivery> deliveries() {
        return webhooks.deliveries();
    }

    /** Ends calls that hang, and listens no more. */
    @Override
    public void close() {
        pauses.close();
        server.stop(0);
        threads.shutdownNow();
        webhooks.close();
        changes.close();
    }

    private void serve() {
        PaymentApi payments = new PaymentApi(url(), book, scripts, changes, pauses);
        ControlApi control = new ControlApi(book, scripts, webhooks);
        route("/payments", payments::handle);
        route("/pay", page::handle);
        route("/pay.css", ScriptedProvider::css);
        route("/script", control::script);
        route("/webhooks", control::webhooks);
        route("/ledger", control::ledger);
        route("/deliveries", control::deliveries);
        server.setExecutor(threads);
        server.start();
    }

    private void route(String path, Route route) {
        server.createContext(path, exchange -> {
            Call call = new Call(exchange);
            try {
                route.handle(call);
            } catch (Refusal refusal) {
                call.answer(refusal.status(), JsonNodeFactory.instance.objectNode().put("error", refusal.getMessage()));
            } catch (RuntimeException unexpected) {
                call.answer(400, JsonNodeFactory.instance.objectNode().put("error", unexpected.toString()));
            }
        });
    }

    private static void css(Call call) throws IOException {
        try (InputStream css = ScriptedProvider.class.getResourceAsStream("pay.css")) {
            call.answer(200, "text/css; charset=utf-8", css.readAllBytes());
        }
    }

    private interface Route {
        void handle(Call call) throws IOException;
    }
}
