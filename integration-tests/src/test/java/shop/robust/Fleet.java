package shop.robust;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Several nodes of the shop over one database, which are killed and stopped by chance. */
final class Fleet implements AutoCloseable {

    private static final int TRY_OTHERS = 3;

    private final List<URI> addresses;
    private final ShopProcess[] nodes;
    private final Map<String, String> settings;
    private final File log;
    private final Random random;
    private final List<Pause> pauses = new ArrayList<>();
    private final AtomicInteger kills = new AtomicInteger();

    /** When a node stood still. */
    record Pause(Instant from, Instant until) {

        boolean touches(Instant start, Instant end) {
            return !from.isAfter(end) && !until.isBefore(start);
        }
    }

    Fleet(int size, Map<String, String> settings, File log, Random random) {
        addresses = IntStream.range(0, size).mapToObj(n -> URI.create("http://localhost:" + RobustServers.freePort()))
                .toList();
        nodes = new ShopProcess[size];
        this.settings = settings;
        this.log = log;
        this.random = random;
    }

    private void start(int node) {
        nodes[node] = ShopProcess.start(addresses.get(node), settings, log);
    }

    void startAll() {
        for (int node = 0; node < nodes.length; node++) {
            start(node);
        }
    }

    /** One of them, which may be dead. */
    URI any() {
        return addresses.get(random.nextInt(addresses.size()));
    }

    URI address(int node) {
        return addresses.get(node);
    }

    /** Something happens to one of them, after a while; when this returns all of them run again. */
    void trouble(int number, Duration beyondTheLease) throws InterruptedException {
        int node = random.nextInt(nodes.length);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(200, 3_000)); // the moment is part of the seeded random history
        if (number % TRY_OTHERS == TRY_OTHERS - 1) {
            Instant from = Instant.now();
            nodes[node].stop();
            TimeUnit.MILLISECONDS.sleep(beyondTheLease.toMillis());
            nodes[node].goOn();
            pauses.add(new Pause(from, Instant.now()));
        } else {
            nodes[node].kill();
            kills.incrementAndGet();
            start(node);
        }
    }

    long pid(int node) {
        return nodes[node].pid();
    }

    int kills() {
        return kills.get();
    }

    List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public void close() {
        for (ShopProcess node : nodes) {
            if (node != null) {
                node.kill();
            }
        }
    }
}
