package io.quarkiverse.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;

/** Habits that the compiler does not enforce. */
class CodeRulesTest {

    private static final JavaClasses CLASSES = MainCode.classes();
    private static final Set<String> CLOCK_READERS = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone",
            "system");

    private static final List<Class<? extends Annotation>> VERBS = List.of(GET.class, POST.class, PUT.class, PATCH.class,
            DELETE.class, HEAD.class, OPTIONS.class);
    private static final List<Class<? extends Annotation>> WHO = List.of(PermitAll.class, RolesAllowed.class);

    @Test
    void timeComesFromTheClockBean() {
        Set<String> readers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaCall<?> call : type.getCodeUnitCallsFromSelf()) {
                if (readsSystemTime(call.getTarget())) {
                    readers.add(type.getName());
                }
            }
        }
        assertThat(readers).containsExactly("io.quarkiverse.checkout.outbox.internal.ClockProducer");
    }

    @Test
    void everyAddressSaysWhoMayCallIt() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaMethod method : type.getMethods()) {
                if (isAddress(method) && !saysWho(type, method)) {
                    open.add(method.getFullName());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void theConsoleIsForMerchantsOnly() {
        List<JavaMethod> console = CLASSES.stream().flatMap(type -> type.getMethods().stream())
                .filter(CodeRulesTest::isConsole).toList();

        assertThat(console).hasSizeGreaterThan(12).allSatisfy(method -> {
            assertThat(method.getAnnotationOfType(RolesAllowed.class).value()).containsExactly("checkout-merchant");
            assertThat(method.getOwner().isAnnotatedWith(ShopperPage.class)).as("writes from elsewhere are refused").isTrue();
        });
    }

    @Test
    void addressesAreServedByResources() {
        for (JavaClass type : CLASSES) {
            if (type.getMethods().stream().anyMatch(CodeRulesTest::isAddress)) {
                assertThat(type.getName()).as("where the build looks for resources").endsWith("Resource")
                        .contains(".internal.");
            }
        }
    }

    /** Such a mapper would be a global one, as our resources have no path of their own. */
    @Test
    void noMapperAnswersForFailuresOfTheHost() {
        for (JavaClass type : CLASSES) {
            assertThat(type.isAssignableTo(ExceptionMapper.class)).as(type.getName()).isFalse();
            assertThat(type.getMethods()).noneMatch(method -> method.isAnnotatedWith(ServerExceptionMapper.class));
        }
    }

    private static boolean isAddress(JavaMethod method) {
        return VERBS.stream().anyMatch(method::isAnnotatedWith);
    }

    private static boolean isConsole(JavaMethod method) {
        return method.isAnnotatedWith(Path.class) && method.getAnnotationOfType(Path.class).value().startsWith("console");
    }

    private static boolean saysWho(JavaClass type, JavaMethod method) {
        return WHO.stream().anyMatch(mark -> method.isAnnotatedWith(mark) || type.isAnnotatedWith(mark));
    }

    private static boolean readsSystemTime(CodeUnitCallTarget target) {
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        if (clockGiven) {
            return false;
        }
        String owner = target.getOwner().getName();
        boolean ofTime = owner.startsWith("java.time.") || owner.equals(System.class.getName());
        return ofTime && CLOCK_READERS.contains(target.getName())
                || owner.equals(Date.class.getName()) && target.getRawParameterTypes().isEmpty()
                        && target.getName().equals("<init>");
    }
}
