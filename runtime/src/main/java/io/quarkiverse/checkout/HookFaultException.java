package io.quarkiverse.checkout;

import io.quarkus.arc.ClientProxy;

/**
 * A hook of the host broke its contract: it threw, was late, or its answer makes no sense. Nothing is charged; the message
 * is for developers and names the class, what it answered and the rule.
 */
public class HookFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String SUBCLASS = "_Subclass";

    /**
     * @param hook class name of the host's bean
     * @param answer what it answered; may be null
     * @param rule what it should have done, such as {@code a fee is never negative}
     */
    public HookFaultException(String hook, Object answer, String rule) {
        super(hook + " answered " + answer + ", but " + rule);
    }

    /** The hook threw. */
    public HookFaultException(String hook, Throwable cause) {
        super(hook + " failed: " + cause, cause);
    }

    /** The class that the host wrote, without what the container puts around it. */
    public static String name(Object hook) {
        String name = ClientProxy.unwrap(hook).getClass().getName();
        return name.endsWith(SUBCLASS) ? name.substring(0, name.length() - SUBCLASS.length()) : name;
    }
}
