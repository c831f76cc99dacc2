package io.quarkiverse.checkout.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The scripts that are not used up, oldest first. */
final class Scripts {

    private final List<Script> waiting = new ArrayList<>();

    synchronized void add(Script script) {
        waiting.add(script);
    }

    synchronized void clear() {
        waiting.clear();
    }

    /** The script for a call, counted as used once. */
    synchronized Script take(Operation operation, UUID key) {
        for (int i = 0; i < waiting.size(); i++) {
            Script script = waiting.get(i);
            if (script.matches(operation, key)) {
                if (script.times() > 1) {
                    waiting.set(i, script.times(script.times() - 1));
                } else {
                    waiting.remove(i);
                }
                return script;
            }
        }
        return Script.NONE;
    }
}
