package shop.robust;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many who do the same at the same moment. */
final class Crowd {

    private Crowd() {
    }

    /** Lets all of them start together; their answers in order. */
    static <T> List<T> together(List<Callable<T>> tasks) {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> answers = tasks.stream().map(task -> threads.submit(() -> {
                start.await();
                return task.call();
            })).toList();
            return answers.stream().map(Crowd::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    static <T> List<T> together(int size, Callable<T> task) {
        return together(IntStream.range(0, size).<Callable<T>> mapToObj(n -> task).toList());
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("one of the crowd failed", e);
        }
    }
}
