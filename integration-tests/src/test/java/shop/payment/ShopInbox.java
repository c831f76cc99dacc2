package shop.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.ProviderMessage;

/** The shop's end of the webhooks: the adapter's own reader behind an HTTP port. */
final class ShopInbox implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<PaymentEvent> accepted = new CopyOnWriteArrayList<>();
    private final List<ProviderMessage> refused = new CopyOnWriteArrayList<>();
    private final CardMessages messages;

    ShopInbox(CardMessages messages) {
        this.messages = messages;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 100);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/checkout/webhooks/card");
    }

    List<PaymentEvent> accepted() {
        return accepted;
    }

    List<ProviderMessage> refused() {
        return refused;
    }

    private void receive(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        ProviderMessage message = new ProviderMessage(headers, exchange.getRequestBody().readAllBytes(),
                Clock.systemUTC().instant());
        Optional<PaymentEvent> event = messages.read(message);
        event.ifPresentOrElse(accepted::add, () -> refused.add(message));
        exchange.sendResponseHeaders(event.isPresent() ? 204 : 401, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
