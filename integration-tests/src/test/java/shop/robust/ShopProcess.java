package shop.robust;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

/** The packaged shop in a process of its own, which can be killed. */
final class ShopProcess {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final URI address;
    private final Process process;

    private ShopProcess(URI address, Process process) {
        this.address = address;
        this.process = process;
    }

    /** Starts it and waits until it answers. */
    static ShopProcess start(URI address, Map<String, String> settings, File log) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xmx256m",
                "-Dquarkus.http.port=" + address.getPort(), "-Dquarkus.http.host=" + address.getHost()));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
            ShopProcess shop = new ShopProcess(address, process);
            Awaitility.await("the shop to open; see " + log).atMost(PATIENCE).pollInterval(Duration.ofMillis(200))
                    .until(shop::answers);
            return shop;
        } catch (IOException e) {
            throw new UncheckedIOException("the shop did not start", e);
        }
    }

    /** As the kernel or a power cut would end it: it gets to do nothing any more. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the shop survived SIGKILL");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stands still, as in a long pause of the machine or of the garbage collector. */
    void stop() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    long pid() {
        return process.pid();
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid())).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("SIG" + name + " was not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the shop ended with status " + process.exitValue());
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/checkout/cart"))
                    .timeout(Duration.ofSeconds(20)).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException closed) {
            return false;
        }
    }
}
