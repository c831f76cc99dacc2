package shop.reminders;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import shop.testing.ScriptedMailServer;

/** The shop hands its mails to a server that fails when it is told to. */
public class FaultyMail extends RemindingShop {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = super.getConfigOverrides();
        // long enough for a machine that has other things to do, as most cases here wait for an answer
        settings.put("quarkus.checkout.mail.timeout", "5s");
        // so that no mail meets a connection that the last fault has left behind
        settings.put("quarkus.mailer.keep-alive", "false");
        // so that no mail of one test falls due in another, and meets a fault that was meant for somebody else
        settings.put("quarkus.checkout.reminders.steps.2.delay", "240H");
        settings.put("quarkus.checkout.outbox.every", "1s");
        settings.put("quarkus.checkout.outbox.retry-first", "1s");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /** In place of the one that all tests have. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private final ScriptedMailServer server = ScriptedMailServer.start();

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            return server.settings();
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(server, field -> field.getType() == ScriptedMailServer.class);
        }

        @Override
        public void stop() {
            server.close();
        }
    }
}
