package io.quarkiverse.checkout;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that a host store may implement as a CDI bean to decide something for the checkout.
 * <p>
 * The Javadoc of a marked type answers six questions: what it decides; when it is called; what the default is; how
 * several are ordered; thread, transaction and deadline; what happens when it is slow, throws or answers nonsense.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckoutHook {

    /** How many beans there may be, and what stands in where the host has none. */
    Kind value();

    /** For how long a good answer stands in for one that fails, unless configured; 0 for a hook that has to answer. */
    int lastGoodSeconds() default 0;

    enum Kind {
        /** Exactly one bean, written by the host; the build fails without it. */
        PORT,
        /** Exactly one bean; any bean of the host replaces the default. */
        STRATEGY,
        /** Any number of beans, ordered by {@link jakarta.annotation.Priority}, highest first. */
        CONTRIBUTOR
    }
}
