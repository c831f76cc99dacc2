package io.quarkiverse.checkout.permalink.internal;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.Drafts;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;
import io.quarkiverse.checkout.permalink.Share;

/** Links to the carts of a person, with what was in these when a link was made. */
@ApplicationScoped
class ShareData implements PersonalDataSource {

    private static final String TABLE = "checkout_cart_link";

    private final ShareRepository shares;
    private final Drafts drafts;

    ShareData(ShareRepository shares, Drafts drafts) {
        this.shares = shares;
        this.drafts = drafts;
    }

    @Override
    public String section() {
        return "links";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return shares.of(drafts.begunBy(person)).stream().map(ShareEntity::toShare).map(ShareData::record).toList();
    }

    @Override
    public Erased erase(Person person) {
        return Erased.deleted(shares.delete(drafts.begunBy(person)));
    }

    private static PersonalRecord record(Share share) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("scope", share.scope().name());
        fields.put("lines", share.lines().stream().map(line -> line.quantity() + " × " + line.itemId()
                + (line.options().isEmpty() ? "" : " " + line.options())).collect(joining("\n")));
        fields.put("expires_at", share.expiresAt().toString());
        return new PersonalRecord(TABLE, share.createdAt(), fields);
    }
}
