package io.quarkiverse.checkout.marketing.internal;

import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.quarkiverse.checkout.marketing.SilenceAlarm;
import io.quarkiverse.checkout.marketing.SilenceAlarm.Silence;
import io.smallrye.health.api.Wellness;

/**
 * Tells monitoring that no mail leaves; only where the shop has SmallRye Health. Wellness, as a node is neither dead nor
 * unfit to serve shoppers for it, and must not be restarted or left out.
 */
@Wellness
public class SilenceCheck implements HealthCheck {

    private final SilenceAlarm alarm;

    SilenceCheck(SilenceAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Silence> silence = alarm.current();
        return HealthCheckResponse.named("Mails leave").status(silence.isEmpty())
                .withData("waiting", silence.map(Silence::waiting).orElse(0L))
                .withData("since", silence.map(found -> found.since().toString()).orElse("")).build();
    }
}
