package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.ErasureReceipt;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalData;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalExport;
import io.quarkiverse.checkout.contact.PersonalRecord;
import io.quarkus.arc.All;
import io.quarkus.test.QuarkusUnitTest;

/** Every table has somebody who answers for it, and a shop's own data is part of what is told and erased. */
class PersonalDataTest {

    private static final Map<String, String> NOT_PERSONAL = Map.ofEntries(
            Map.entry("checkout_cart_member", "secrets and codes of people without a name; their draft has the rest"),
            Map.entry("checkout_consent_wording", "what boxes say"),
            Map.entry("checkout_job", "payloads are ids of other rows by contract"),
            Map.entry("checkout_key", "the shop's own"),
            Map.entry("checkout_mail_pause", "kinds of mail, and which merchant stopped them"),
            Map.entry("checkout_order_access", "hashes of secrets"),
            Map.entry("checkout_payment_event", "amounts and references of a provider, by the id of a payment"),
            Map.entry("checkout_promotion_code", "codes without a name; the step that gave one has the person"),
            Map.entry("checkout_recommendation_item", "goods"),
            Map.entry("checkout_recommendation_neighbours", "goods"),
            Map.entry("checkout_recommendation_off", "goods"),
            Map.entry("checkout_recommendation_own_pair", "goods"),
            Map.entry("checkout_recommendation_pair", "goods, and how often they were bought together"),
            Map.entry("checkout_recommendation_relearning", "when, and which merchant asked for it"),
            Map.entry("checkout_recommendation_settings", "where is recommended, and which merchant said so"),
            Map.entry("checkout_recommendation_total", "sums"),
            Map.entry("checkout_reminder_click", "that a step's link was followed; the step has the person"),
            Map.entry("checkout_recommendation_click", "that a step's link was followed; the step has the person"),
            Map.entry("checkout_reminder_sequence", "what merchants send, and which of them changed it"),
            Map.entry("checkout_reminder_tally", "counts"),
            Map.entry("checkout_schema_history", "the migrations"),
            Map.entry("checkout_shown_quote", "prices"),
            Map.entry("checkout_stock", "units"),
            Map.entry("checkout_stock_reservation", "units by the id of a payment"));

    private static final EmailAddress ADA = new EmailAddress("ada@example.org");

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops
            .served(jar -> jar.addClasses(EmptyCatalog.class, LoyaltyPoints.class, PersonalTables.class))
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.personal-data-source.deadline", "300ms");

    @Inject
    PersonalData data;
    @Inject
    DataSource database;
    @Inject
    @All
    List<PersonalDataSource> sources;

    @BeforeEach
    void points() {
        LoyaltyPoints.behaviour = LoyaltyPoints.Behaviour.ANSWERS;
        LoyaltyPoints.points = 120;
    }

    @Test
    void everyTableIsAnsweredFor() {
        assertThat(tables(NOT_PERSONAL).violations()).isEmpty();
        assertThat(sources).extracting(PersonalDataSource::section).doesNotHaveDuplicates().allMatch(
                name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aTableThatNobodyAnswersForIsFound() throws SQLException {
        execute("CREATE TABLE checkout_made_up (id uuid, contact_email text)");
        try {
            assertThat(tables(NOT_PERSONAL).violations()).singleElement().asString().startsWith("checkout_made_up is new");
            Map<String, String> hushed = new HashMap<>(NOT_PERSONAL);
            hushed.put("checkout_made_up", "nothing to see");
            assertThat(tables(hushed).violations()).singleElement().asString()
                    .startsWith("checkout_made_up.contact_email sounds personal");
            hushed.put("checkout_order", "only numbers");
            assertThat(tables(hushed).violations()).anyMatch(found -> found.startsWith("checkout_order is said"));
        } finally {
            execute("DROP TABLE checkout_made_up");
        }
    }

    @Test
    void whatTheShopHoldsItselfIsToldAndErased() {
        assertThat(section().records()).singleElement()
                .satisfies(record -> assertThat(record.fields()).containsEntry("points", "120"));

        assertThat(part().erased()).isEqualTo(Erased.deleted(1));
        assertThat(part().erased()).as("a repeat").isEqualTo(Erased.NOTHING);
        assertThat(data.export(ADA).complete()).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsMissedAndTheOthersAreNot() {
        for (LoyaltyPoints.Behaviour fault : LoyaltyPoints.Behaviour.FAULTS) {
            LoyaltyPoints.behaviour = fault;
            PersonalExport export = data.export(ADA);
            assertThat(export.complete()).as("%s", fault).isFalse();
            assertThat(export.sections()).filteredOn(section -> !section.answered()).hasSize(1);

            ErasureReceipt receipt = data.erase(ADA);
            assertThat(receipt.complete()).as("%s", fault).isFalse();
            assertThat(receipt.parts()).filteredOn(ErasureReceipt.Part::answered).hasSize(sources.size() - 1);
        }
    }

    private PersonalTables tables(Map<String, String> notPersonal) {
        return new PersonalTables(database, sources, notPersonal);
    }

    private PersonalExport.Section section() {
        return data.export(ADA).sections().stream().filter(it -> it.name().equals("loyalty-points")).findFirst().orElseThrow();
    }

    private ErasureReceipt.Part part() {
        return data.erase(ADA).parts().stream().filter(it -> it.section().equals("loyalty-points")).findFirst().orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A shop's own data about people. */
    @ApplicationScoped
    static class LoyaltyPoints implements PersonalDataSource {

        static volatile Behaviour behaviour;
        static volatile int points;

        enum Behaviour {
            ANSWERS,
            THROWS,
            NULL,
            HANGS;

            static final Set<Behaviour> FAULTS = Set.of(THROWS, NULL, HANGS);
        }

        @Override
        public String section() {
            return "loyalty-points";
        }

        @Override
        public Set<String> tables() {
            return Set.of();
        }

        @Override
        public List<PersonalRecord> find(Person person) {
            return misbehaves() ? null : List.of(new PersonalRecord("points", null, Map.of("points", points + "")));
        }

        @Override
        public Erased erase(Person person) {
            if (misbehaves()) {
                return null;
            }
            int erased = points > 0 ? 1 : 0;
            points = 0;
            return Erased.deleted(erased);
        }

        private static boolean misbehaves() {
            if (behaviour == Behaviour.THROWS) {
                throw new IllegalStateException("no connection");
            }
            if (behaviour == Behaviour.HANGS) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException given) {
                    Thread.currentThread().interrupt();
                }
            }
            return behaviour == Behaviour.NULL;
        }
    }
}
