package io.quarkiverse.checkout.testing.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many threads that begin at the same moment. */
final class Race {

    static final int RUNNERS = 8;
    private static final long PATIENCE_SECONDS = 60;

    private Race() {
    }

    /** @param call by the number of the runner */
    static <T> List<T> run(IntFunction<T> call) {
        CyclicBarrier start = new CyclicBarrier(RUNNERS);
        ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                int runner = i;
                running.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return call.apply(runner);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new AssertionError("a call failed when " + RUNNERS + " ran at the same time", failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        } finally {
            threads.shutdownNow();
        }
    }
}
