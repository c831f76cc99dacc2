package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.QuarkusTestResource;

/** The outbox as a host application meets it: with its transactions, its beans and a real database. */
@QuarkusTestResource(value = PostgresResource.class, restrictToAnnotatedClass = true)
class FoundationsTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(EmptyCatalog.class, Notes.class, PostgresResource.class))
            // no poll within the test: what runs was woken by a commit
            .overrideRuntimeConfigKey("quarkus.checkout.outbox.every", "1h")
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
            .overrideConfigKey("quarkus.datasource.devservices.enabled", "false");

    @Inject
    Outbox outbox;

    @Inject
    Notes notes;

    @Test
    void aJobStartsAtOnceWhenItsTransactionCommits() throws InterruptedException {
        QuarkusTransaction.requiringNew().run(() -> outbox.enqueue(NewJob.now("note", "committed", "hello")));

        assertThat(notes.next()).extracting(Job::key, Job::payload, Job::attempt).containsExactly("committed", "hello", 1);
    }

    @ApplicationScoped
    static class Notes implements JobHandler {

        private final BlockingQueue<Job> seen = new LinkedBlockingQueue<>();

        @Override
        public String kind() {
            return "note";
        }

        @Override
        public JobResult handle(Job job) {
            seen.add(job);
            return JobResult.DONE;
        }

        Job next() throws InterruptedException {
            return seen.poll(30, TimeUnit.SECONDS);
        }
    }

    @ApplicationScoped
    static class EmptyCatalog implements Catalog {

        @Override
        public List<Item> resolve(CatalogQuery query) {
            return List.of();
        }
    }
}
