package shop.robust;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import io.quarkiverse.checkout.ShopKey;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.contact.Purpose;

/** Many people who left a cart and are to be reminded now: copies of one who did so on the pages. */
final class LeftCrowd {

    /** Of so many, one has two mails due at once, of which they may get one. */
    private static final int DOUBLE = 20;

    private static final String TABLE = """
            CREATE TABLE shop_test_person (number int, email text, person bytea, secret_hash bytea,
                                           cart uuid DEFAULT gen_random_uuid(), episode uuid DEFAULT gen_random_uuid())""";

    private static final List<String> COPIES = List.of("""
            INSERT INTO checkout_cart SELECT (jsonb_populate_record(one, jsonb_build_object('id', p.cart,
                'secret_hash', p.secret_hash, 'active_at', now() - interval '130 minutes'))).*
            FROM checkout_cart one, shop_test_person p WHERE one.id = '%1$s'""", """
            INSERT INTO checkout_draft SELECT (jsonb_populate_record(draft, jsonb_build_object('holder', p.cart,
                'cart_id', p.cart, 'form', jsonb_set(form, '{buyer.email}', to_jsonb(p.email))))).*
            FROM checkout_draft draft, shop_test_person p WHERE draft.cart_id = '%1$s'""", """
            INSERT INTO checkout_consent SELECT (jsonb_populate_record(consent, jsonb_build_object('id', gen_random_uuid(),
                'person', p.person, 'cart_id', p.cart))).*
            FROM checkout_consent consent, shop_test_person p WHERE consent.cart_id = '%1$s'""", """
            INSERT INTO checkout_reminder_episode SELECT (jsonb_populate_record(left_one, jsonb_build_object('id', p.episode,
                'cart_id', p.cart, 'person', p.person, 'state', 'ABANDONED', 'sequence', 0,
                'began_at', now() - interval '131 minutes', 'active_at', now() - interval '130 minutes',
                'abandoned_at', now() - interval '70 minutes'))).*
            FROM checkout_reminder_episode left_one, shop_test_person p WHERE left_one.cart_id = '%1$s'""", """
            INSERT INTO checkout_reminder_step (episode_id, step, person, state, due_at)
            SELECT episode, step, person, 'PLANNED', now() - interval '10 minutes' + number * interval '1 ms'
            FROM shop_test_person p, generate_series(1, CASE WHEN number %% %2$d = 0 THEN 2 ELSE 1 END) AS step""",
            "ANALYZE");

    private final DataSource database;
    private final ShopKey unsubscribe;
    private final List<Person> people;

    /** @param key an HMAC of the address, as the shop makes it */
    record Person(int number, String email, CartSecret secret, byte[] key) {
    }

    LeftCrowd(DataSource database, int size) {
        this.database = database;
        unsubscribe = new ShopKey(database, "unsubscribe");
        ShopKey key = new ShopKey(database, "person");
        people = IntStream.range(0, size).mapToObj(number -> person(number, key)).toList();
    }

    private static Person person(int number, ShopKey key) {
        String email = "left" + number + "@example.org";
        return new Person(number, email, CartSecret.random(),
                Arrays.copyOf(key.sign(email.getBytes(StandardCharsets.US_ASCII)), 16));
    }

    Person get(int number) {
        return people.get(number);
    }

    int size() {
        return people.size();
    }

    int steps() {
        return people.size() + (people.size() + DOUBLE - 1) / DOUBLE;
    }

    /** All of them have left a cart like this one; nobody sees a part of them. */
    void leave(UUID cart) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(TABLE);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO shop_test_person (number, email, person, secret_hash) VALUES (?, ?, ?, ?)")) {
                for (Person person : people) {
                    insert.setInt(1, person.number());
                    insert.setString(2, person.email());
                    insert.setBytes(3, person.key());
                    insert.setBytes(4, person.secret().hash());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            for (String copy : COPIES) {
                statement.execute(copy.formatted(cart, DOUBLE));
            }
            connection.commit();
        }
    }

    /** The path of their unsubscribe link, as it stands in a mail to them. */
    String unsubscribePath(Person person) {
        byte[] signed = ByteBuffer.allocate(18).put((byte) 1).put((byte) Purpose.REMINDER.code()).put(person.key()).array();
        byte[] token = ByteBuffer.allocate(34).put(signed).put(unsubscribe.sign(signed), 0, 16).array();
        return "/checkout/unsubscribe/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
