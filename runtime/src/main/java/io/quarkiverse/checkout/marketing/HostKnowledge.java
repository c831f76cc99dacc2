package io.quarkiverse.checkout.marketing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.ConsentEvidence;
import io.quarkiverse.checkout.contact.ConsentProfile;
import io.quarkiverse.checkout.contact.ConsentSource;
import io.quarkiverse.checkout.contact.ConsentSource.Permission;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkus.arc.All;

/** Asks the host about a person, before any transaction. */
@ApplicationScoped
public class HostKnowledge {

    private static final Logger LOG = Logger.getLogger(HostKnowledge.class);

    private final List<ConsentSource> sources;
    private final List<ServiceCases> cases;
    private final List<ForeignSender> senders;
    private final Consents consents;
    private final MarketingConfig config;
    private final HookCalls calls;

    HostKnowledge(@All List<ConsentSource> sources, @All List<ServiceCases> cases, @All List<ForeignSender> senders,
            Consents consents,
            MarketingConfig config, HookCalls calls) {
        this.sources = sources;
        this.cases = cases;
        this.senders = senders;
        this.consents = consents;
        this.config = config;
        this.calls = calls;
    }

    /** @throws java.util.NoSuchElementException if the address is not known */
    public Elsewhere of(Addressee addressee) {
        Person person = new Person(addressee.person(), addressee.address().orElseThrow());
        boolean waits = cases.stream()
                .anyMatch(desk -> calls.ask(ServiceCases.class, desk, person, desk::isOpen).value());
        boolean foreign = senders.stream()
                .anyMatch(sender -> calls.ask(ForeignSender.class, sender, person, sender::writesTo).value());
        try {
            List<Permission> known = sources.stream()
                    .flatMap(source -> permission(source, person, addressee.purpose()).stream()).toList();
            boolean refused = known.stream().anyMatch(permission -> !permission.granted());
            Optional<Permission> granted = known.stream().filter(Permission::granted).findFirst();
            if (!refused) {
                granted.ifPresent(permission -> keep(addressee, permission));
            }
            return new Elsewhere(granted.isPresent(), refused, waits, foreign);
        } catch (HookFaultException e) {
            LOG.warnf("Without an answer there is no consent: %s", e.getMessage());
            return new Elsewhere(false, true, waits, foreign);
        }
    }

    private Optional<Permission> permission(ConsentSource source, Person person, Purpose purpose) {
        return calls.ask(ConsentSource.class, source, person,
                asked -> Objects.requireNonNull(source.find(asked, purpose), "the answer is null")).value();
    }

    /** What a mail rests on can be shown later, whatever becomes of the host's record. */
    private void keep(Addressee addressee, Permission permission) {
        consents.record(new ConsentEvidence(addressee.person(), addressee.purpose(), addressee.cartId(), ConsentAnswer.GRANTED,
                permission.evidence() + " (" + permission.since() + ")", addressee.locale(), ConsentEvidence.ELSEWHERE,
                ConsentProfile.of(addressee.country(), config.consent())));
    }
}
