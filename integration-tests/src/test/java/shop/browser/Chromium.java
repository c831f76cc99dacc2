package shop.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the browser of this machine, or gets one where that is possible. */
final class Chromium {

    private static final String VARIABLE = "CHROMIUM";
    private static final String[] PATHS = { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium" };
    private static final int MINUTES_TO_INSTALL = 10;

    private Chromium() {
    }

    /** Empty if only Playwright itself can get one now. */
    static Optional<Path> find() {
        Optional<Path> there = onThisMachine();
        return there.isPresent() || !isInstallable() ? there : installed();
    }

    /** What to tell when there is no browser. */
    static String advice() {
        return "No browser was found: install Chromium, or set the environment variable " + VARIABLE
                + " to the path of one, or let Playwright download its own.";
    }

    private static Optional<Path> onThisMachine() {
        String named = System.getenv(VARIABLE);
        Stream<String> paths = named == null ? Stream.of(PATHS) : Stream.of(named);
        return paths.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean isInstallable() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static Optional<Path> installed() {
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return onThisMachine();
    }

    /** Whether it worked shows in whether there is a browser afterwards. */
    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            System.err.println(String.join(" ", command) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
