package io.quarkiverse.checkout;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a write of a {@link ShopperPage} that mail programs send as well as our pages: the secret in its address says all,
 * and no cookie counts, so that it may come from anywhere.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneClick {
}
