package io.quarkiverse.checkout.quote.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import io.quarkiverse.checkout.ReadableCode;
import io.quarkiverse.checkout.ShopKey;
import io.quarkiverse.checkout.Sql;

/** Codes in our tables: 60 bits each, which cannot be guessed from others. */
final class StoredIssuedCodes implements IssuedCodes {

    private static final int LENGTH = 12;
    private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    /** For so long, a code that is over is told from one that never was. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private static final String ADD = """
            INSERT INTO checkout_promotion_code (code, promotion, issued_at, expires_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO NOTHING""";

    private static final String FIND = """
            SELECT code, promotion, expires_at FROM checkout_promotion_code
            WHERE code = ANY (string_to_array(?, ' '))""";

    private static final String SWEEP = "DELETE FROM checkout_promotion_code WHERE expires_at < ?";

    private final Sql sql;
    private final ShopKey key;
    private final Clock clock;

    StoredIssuedCodes(DataSource dataSource, Clock clock) {
        this.sql = new Sql(dataSource);
        this.key = new ShopKey(dataSource, "promotion-code");
        this.clock = clock;
    }

    @Override
    public Issued issue(String promotion, String name, Instant until) {
        Instant now = clock.instant();
        String code = code(promotion + '\n' + name);
        sql.update("sweeping promotion codes", SWEEP, now.minus(REMEMBERED));
        sql.update("issuing a promotion code", ADD, code, promotion, now, until);
        return find(Set.of(code)).get(0);
    }

    @Override
    public List<Issued> find(Set<String> codes) {
        List<String> asked = codes.stream().filter(code -> FORM.matcher(code).matches()).toList();
        return asked.isEmpty() ? List.of()
                : sql.query("looking for promotion codes", FIND,
                        row -> new Issued(row.getString("code"), row.getString("promotion"), Sql.instant(row, "expires_at")),
                        String.join(" ", asked));
    }

    private String code(String name) {
        long bits = ByteBuffer.wrap(key.sign(name.getBytes(StandardCharsets.UTF_8))).getLong();
        return GROUP.matcher(ReadableCode.of(bits, LENGTH)).replaceAll("$1-");
    }
}
