package io.quarkiverse.checkout.contact.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.ErasureReceipt;
import io.quarkiverse.checkout.contact.ErasureReceipt.Part;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalData;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalExport;
import io.quarkiverse.checkout.contact.PersonalExport.Section;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Asks all sources: our own ones in one transaction, then those of the host, each by itself. */
@ApplicationScoped
class HeldPersonalData implements PersonalData {

    private static final Logger LOG = Logger.getLogger(HeldPersonalData.class);
    private static final Pattern OURS = Pattern.compile("io\\.quarkiverse\\.checkout\\..+\\.internal\\..+");

    private final People people;
    private final List<PersonalDataSource> sources;
    private final HookCalls calls;
    private final Clock clock;

    HeldPersonalData(People people, @All List<PersonalDataSource> sources, HookCalls calls, Clock clock) {
        this.people = people;
        this.sources = sources;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public PersonalExport export(EmailAddress address) {
        Person person = person(address);
        List<Section> sections = new ArrayList<>(QuarkusTransaction.joiningExisting()
                .call(() -> each(HeldPersonalData::isOurs, source -> find(source, person))));
        sections.addAll(each(source -> !isOurs(source), source -> find(source, person)));
        return new PersonalExport(address.value(), clock.instant(), sections.stream().allMatch(Section::answered), sections);
    }

    @Override
    public ErasureReceipt erase(EmailAddress address) {
        Person person = person(address);
        List<Part> parts = new ArrayList<>(QuarkusTransaction.joiningExisting().call(() -> {
            people.fence(person.key());
            return each(HeldPersonalData::isOurs, source -> erase(source, person));
        }));
        parts.addAll(each(source -> !isOurs(source), source -> erase(source, person)));
        return new ErasureReceipt(clock.instant(), parts);
    }

    private Person person(EmailAddress address) {
        return new Person(people.key(address), address);
    }

    private <T> List<T> each(Predicate<PersonalDataSource> chosen, Function<PersonalDataSource, T> answer) {
        return sources.stream().filter(chosen).map(answer).toList();
    }

    private Section find(PersonalDataSource source, Person person) {
        try {
            return new Section(source.section(), true, ask(source, new Question(person, false), source::find));
        } catch (HookFaultException e) {
            return new Section(source.section(), false, missing(e, List.of()));
        }
    }

    private Part erase(PersonalDataSource source, Person person) {
        try {
            return new Part(source.section(), true, ask(source, new Question(person, true), source::erase));
        } catch (HookFaultException e) {
            return new Part(source.section(), false, missing(e, Erased.NOTHING));
        }
    }

    private <T> T ask(PersonalDataSource source, Question question, Function<Person, T> call) {
        if (isOurs(source)) {
            // what fails here fails as a whole, and is rolled back
            return call.apply(question.person());
        }
        return calls.ask(PersonalDataSource.class, source, question,
                it -> Objects.requireNonNull(call.apply(it.person()), "the answer is null")).value();
    }

    private static <T> T missing(HookFaultException fault, T nothing) {
        LOG.warnf("A part of a person's data is missing: %s", fault.getMessage());
        return nothing;
    }

    private static boolean isOurs(PersonalDataSource source) {
        return OURS.matcher(HookFaultException.name(source)).matches();
    }

    private record Question(Person person, boolean erase) {

        /** What is logged names nobody. */
        @Override
        public String toString() {
            return erase ? "erase" : "export";
        }
    }
}
